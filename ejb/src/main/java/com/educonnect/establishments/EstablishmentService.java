package com.educonnect.establishments;

import com.educonnect.auth.session.SessionService;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenancyError;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The operator's list of schools, and a school's life after its sign-up. A closed school never opens again. */
@Stateless
public class EstablishmentService {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    Registry registry;

    @Inject
    SessionService sessions;

    /** @param search part of the name or the code; null for all */
    public Page<EstablishmentView> list(String search, String state, String cursor, int limit) {
        var from = cursor == null ? List.of("", "") : cursors.decode(cursor, 2);
        var rows = sql.query(
                EstablishmentView.SELECT
                        + " WHERE (e.name, e.id::text) > (?, ?) AND (?::text IS NULL OR e.state = ?)"
                        + " AND " + EstablishmentView.MATCHES + " ORDER BY e.name, e.id::text LIMIT ?",
                EstablishmentView::read,
                from.get(0),
                from.get(1),
                state,
                state,
                search,
                search,
                search,
                limit + 1);
        return Page.of(
                rows, limit, last -> cursors.encode(last.name(), last.id().toString()));
    }

    /** The same, the latest sign-up first. */
    public Page<EstablishmentView> recent(String search, String state, String cursor, int limit) {
        var from = cursor == null ? List.of("infinity", "") : cursors.decode(cursor, 2);
        var rows = sql.query(
                EstablishmentView.SELECT
                        + " WHERE (e.created_at < ?::timestamptz OR e.created_at = ?::timestamptz AND e.id::text > ?)"
                        + " AND (?::text IS NULL OR e.state = ?) AND " + EstablishmentView.MATCHES
                        + " ORDER BY e.created_at DESC, e.id::text LIMIT ?",
                EstablishmentView::read,
                from.get(0),
                from.get(0),
                from.get(1),
                state,
                state,
                search,
                search,
                search,
                limit + 1);
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(last.createdAt().toString(), last.id().toString()));
    }

    public EstablishmentView get(UUID id) {
        return sql.find(EstablishmentView.SELECT + " WHERE e.id = ?", EstablishmentView::read, id)
                .orElseThrow(() -> new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND));
    }

    /** The school of a tenant. */
    public EstablishmentView of(String tenant) {
        return sql.find(EstablishmentView.SELECT + " WHERE e.tenant = ?", EstablishmentView::read, tenant)
                .orElseThrow(() -> new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND));
    }

    public EstablishmentView change(String tenant, EstablishmentSettings settings) {
        var before = of(tenant);
        Locales.check(before.country(), settings.language(), settings.currency(), settings.timeZone());
        var changed = sql.update(
                "UPDATE establishment SET name = ?, language = ?, currency = ?, time_zone = ?, contact_name = ?,"
                        + " contact_email = lower(?), contact_phone = ?, version = version + 1"
                        + " WHERE tenant = ? AND version = ?",
                settings.name().strip(),
                settings.language(),
                settings.currency(),
                settings.timeZone(),
                settings.contactName().strip(),
                settings.contactEmail(),
                settings.contactPhone(),
                tenant,
                settings.version());
        if (changed == 0) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        return recorded("establishment.changed", before.id(), Map.of());
    }

    /** Suspends or reopens; saying what is already so changes nothing. */
    public EstablishmentView changeState(UUID id, ChangeState change) {
        requireAlive(id);
        sql.update(
                "UPDATE establishment SET state = ?, version = version + 1 WHERE id = ? AND state <> ?",
                change.state(),
                id,
                change.state());
        return recorded("establishment.state-changed", id, Map.of("state", change.state(), "reason", change.reason()));
    }

    /**
     * Goes from one state to another on behalf of the product itself; a school that is in a third one by somebody's decision
     * stays there.
     */
    public boolean move(UUID id, String from, String to, String reason) {
        var moved = sql.update(
                        "UPDATE establishment SET state = ?, version = version + 1 WHERE id = ? AND state = ?",
                        to,
                        id,
                        from)
                == 1;
        if (moved) {
            recorded("establishment.state-changed", id, Map.of("state", to, "reason", reason));
        }
        return moved;
    }

    /** Closes for good: its slug and code are free again, its tenant id and its data stay and are never reused. */
    public void close(UUID id) {
        var tenant = sql.find(
                "UPDATE establishment SET state = 'closed', closed_at = now(), version = version + 1"
                        + " WHERE id = ? AND state <> 'closed' RETURNING tenant",
                row -> row.getString(1),
                id);
        if (tenant.isEmpty()) {
            get(id);
            recorded("establishment.closed-again", id, Map.of());
            return;
        }
        sql.update("UPDATE tenant_schema SET state = 'closed' WHERE tenant = ?", tenant.get());
        sessions.endAllOfSchool(tenant.get(), "school-closed");
        recorded("establishment.closed", id, Map.of());
    }

    private void requireAlive(UUID id) {
        if (get(id).state().equals("closed")) {
            throw new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND);
        }
    }

    private EstablishmentView recorded(String action, UUID id, Map<String, ?> detail) {
        var tenant = sql.find("SELECT tenant FROM establishment WHERE id = ?", row -> row.getString(1), id);
        audit.recordOf(tenant.orElseThrow(), action, "establishment", id, detail);
        registry.forget();
        return get(id);
    }
}
