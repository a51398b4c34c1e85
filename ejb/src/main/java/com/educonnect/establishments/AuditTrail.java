package com.educonnect.establishments;

import com.educonnect.platform.Page;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.annotation.Nullable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was done in a school and by whom, newest first. The database shows a school its own rows only. */
@Stateless
public class AuditTrail {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Cursors cursors;

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

    public Page<Entry> list(String entity, String entityId, String cursor, int limit) {
        var from = cursor == null ? List.of("infinity", "") : cursors.decode(cursor, 2);
        var rows = sql.query(
                "SELECT id, at, actor, action, entity, entity_id, request, detail::text FROM platform.audit"
                        + " WHERE (at, id::text) < (?::timestamptz, ?) AND (?::text IS NULL OR entity = ?)"
                        + " AND (?::text IS NULL OR entity_id = ?) ORDER BY at DESC, id::text DESC LIMIT ?",
                row -> new Entry(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, UUID.class),
                        null,
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)),
                from.get(0),
                from.get(1),
                entity,
                entity,
                entityId,
                entityId,
                limit + 1);
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(last.at().toString(), last.id().toString()));
    }
}
