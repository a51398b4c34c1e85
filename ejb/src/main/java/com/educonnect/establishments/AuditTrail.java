package com.educonnect.establishments;

import com.educonnect.platform.Page;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.annotation.Nullable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was done in a school and by whom, newest first. The database shows a school its own rows only. */
@Stateless
public class AuditTrail {
    private static final String SELECT = "SELECT id, at, actor, action, entity, entity_id, request, detail::text"
            + " FROM platform.audit WHERE true";

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Cursors cursors;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    /**
     * One thing that was done.
     *
     * @param actorName how the actor is called in the school; null for the product itself and for the operator's people
     * @param detail JSON text, or null
     */
    public record Entry(
            UUID id,
            Instant at,
            @Nullable UUID actor,
            @Nullable String actorName,
            String action,
            String entity,
            @Nullable String entityId,
            @Nullable String request,
            @Nullable String detail) {
        /** The same with the actor's name, if there is one among these. */
        public Entry named(Map<UUID, String> names) {
            var name = actor == null ? null : names.get(actor);
            return new Entry(id, at, actor, name, action, entity, entityId, request, detail);
        }
    }

    public Page<Entry> list(SoughtEntries sought, String cursor, int limit) {
        var values = sought.values(zone());
        var after = "";
        if (cursor != null) {
            after = " AND at <= ?::timestamptz AND (at, id::text) < (?::timestamptz, ?)";
            var last = cursors.decode(cursor, 2);
            values.addAll(List.of(last.getFirst(), last.getFirst(), last.getLast()));
        }
        values.add(limit + 1);
        var rows = sql.query(
                SELECT + sought.condition() + after + " ORDER BY at DESC, id::text DESC LIMIT ?",
                AuditTrail::entry,
                values.toArray());
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(last.at().toString(), last.id().toString()));
    }

    private ZoneId zone() {
        return registry.find(tenants.current().id()).orElseThrow().timeZone();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                null,
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
