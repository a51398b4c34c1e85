package com.educonnect.tenancy;

import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks up schools. What it answers is at most a second old, so that a closed or suspended school is closed on every
 * node within that second. It reads beside the running transaction.
 */
@ApplicationScoped
public class Registry {
    private static final long FRESH_NANOS = 900_000_000L;
    private static final int REMEMBERED = 5_000;
    private static final String SELECT = "SELECT e.tenant, s.node, e.id, e.slug, e.name, e.code, e.country, e.region,"
            + " e.language, e.currency, e.time_zone, e.state, e.district_id"
            + " FROM platform.establishment e JOIN platform.tenant_schema s ON s.tenant = e.tenant";

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    @Inject
    Nodes nodes;

    private record Seen(Optional<Establishment> establishment, long at) {
        boolean fresh() {
            return System.nanoTime() - at < FRESH_NANOS;
        }
    }

    /** The tenant of an open school; anything else is not found, whatever the reason. */
    public Tenant open(String tenant) {
        return find(tenant)
                .filter(Establishment::open)
                .map(Establishment::tenant)
                .orElseThrow(() -> new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND));
    }

    public Optional<Establishment> find(String tenant) {
        return Tenant.isId(tenant)
                ? remembered("t/" + tenant, SELECT + " WHERE e.tenant = ?", tenant)
                : Optional.empty();
    }

    /** The school that has this host label now; a closed school has none. */
    public Optional<Establishment> bySlug(String slug) {
        return remembered("s/" + slug, SELECT + " WHERE e.slug = ? AND e.state <> 'closed'", slug);
    }

    /** The school with this official code; without a country only if the code is unique among all. */
    public Optional<Establishment> byCode(String country, String code) {
        var found = sql().query(
                        SELECT + " WHERE upper(e.code) = upper(?) AND e.state <> 'closed'"
                                + " AND (?::text IS NULL OR e.country = ?) LIMIT 2",
                        Registry::read,
                        code,
                        country,
                        country);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The open schools of a district itself, not of those below it; always as it is now. */
    public List<Tenant> openIn(UUID district) {
        return sql().query(SELECT + " WHERE e.district_id = ?", Registry::read, district).stream()
                .filter(Establishment::open)
                .map(Establishment::tenant)
                .toList();
    }

    /** Forgets what this node remembers, for a change that the caller himself must see at once. */
    public void forget() {
        seen.clear();
    }

    private Optional<Establishment> remembered(String key, String query, String argument) {
        var known = seen.get(key);
        if (known != null && known.fresh()) {
            return known.establishment();
        }
        var establishment = sql().find(query, Registry::read, argument);
        if (seen.size() > REMEMBERED) {
            seen.values().removeIf(old -> !old.fresh());
        }
        seen.put(key, new Seen(establishment, System.nanoTime()));
        return establishment;
    }

    private Sql sql() {
        return new Sql(nodes.platformAside());
    }

    static Establishment read(ResultSet row) throws SQLException {
        return new Establishment(
                new Tenant(row.getString("tenant"), row.getString("node")),
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("code"),
                row.getString("country"),
                row.getString("region"),
                row.getString("language"),
                row.getString("currency"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("state"),
                row.getObject("district_id", UUID.class));
    }
}
