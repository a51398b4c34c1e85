package com.educonnect.sync;

import com.educonnect.platform.Rejected;
import com.educonnect.sync.Pulled.Changed;
import com.educonnect.sync.Pulled.Gone;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what changed, in the order in which transactions can no longer be overtaken. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChangeFeed {
    private static final int PAGE = 200;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    SyncCursors cursors;

    @Inject
    @Any
    Instance<SyncFeed> feeds;

    /** Refuses a cursor from which the device would miss something. */
    public void require(String cursor, Collection<UUID> scopes) {
        if (cursor != null) {
            position(cursor, View.of(feeds, scopes), horizon());
        }
    }

    public Pulled pull(String cursor, Collection<UUID> scopes) {
        return pull(cursor, scopes, null);
    }

    /** @param device what it did itself is left out; null leaves out nothing */
    public Pulled pull(String cursor, Collection<UUID> scopes, UUID device) {
        var view = View.of(feeds, scopes);
        var horizon = horizon();
        if (cursor == null) {
            return new Pulled(List.of(), List.of(), cursors.encode(Position.before(horizon), view.mark()), false);
        }
        var rows = rows(view, position(cursor, view, horizon), horizon, device);
        var more = rows.size() > PAGE;
        var page = more ? rows.subList(0, PAGE) : rows;
        var next = more ? page.getLast().position() : Position.before(horizon);
        return told(page, cursors.encode(next, view.mark()), more);
    }

    private Position position(String cursor, View view, long horizon) {
        var position = cursors.decode(cursor, view.mark());
        if (position.xid() > horizon) {
            throw new Rejected(SyncError.CURSOR_EXPIRED);
        }
        return position;
    }

    /** The oldest transaction still running: all before it have ended and can add nothing any more. */
    private long horizon() {
        return sql.find("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint", row -> row.getLong(1))
                .orElseThrow();
    }

    private record Row(Position position, String entity, UUID id, UUID schoolClass, int version) {}

    private List<Row> rows(View view, Position from, long horizon, UUID device) {
        return sql.query(
                """
                SELECT c.xid::text::bigint, c.seq, c.entity, c.entity_id, c.school_class_id, c.version
                FROM change c
                WHERE (c.xid, c.seq) > (?::text::xid8, ?) AND c.xid < ?::text::xid8 AND (c.device_id = ?) IS NOT TRUE
                  AND (c.entity = ANY (?) OR (c.entity, c.school_class_id) IN (SELECT v.entity, v.class FROM unnest(?, ?) AS v (entity, class)))
                ORDER BY c.xid, c.seq
                LIMIT ?
                """,
                row -> new Row(
                        new Position(row.getLong(1), row.getLong(2)),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getInt(6)),
                String.valueOf(from.xid()),
                from.seq(),
                String.valueOf(horizon),
                device,
                Sql.array("text", view.wholly()),
                Sql.array("text", view.entities()),
                Sql.array("uuid", view.classes()),
                PAGE + 1);
    }

    private Pulled told(List<Row> page, String cursor, boolean more) {
        var newest = new LinkedHashMap<UUID, Row>();
        page.forEach(row -> newest.put(row.id(), row));
        var now = read(newest.values());
        var changes = new ArrayList<Changed>();
        var deletes = new ArrayList<Gone>();
        for (var row : newest.values()) {
            var data = now.get(row.id());
            if (data == null) {
                deletes.add(new Gone(row.entity(), row.id()));
            } else {
                changes.add(new Changed(row.entity(), row.id(), row.schoolClass(), row.version(), data));
            }
        }
        return new Pulled(changes, deletes, cursor, more);
    }

    private Map<UUID, JsonObject> read(Collection<Row> rows) {
        var found = new HashMap<UUID, JsonObject>();
        for (var feed : feeds) {
            var ids = rows.stream()
                    .filter(row -> row.entity().equals(feed.entity()))
                    .map(Row::id)
                    .toList();
            if (!ids.isEmpty()) {
                found.putAll(feed.read(ids));
            }
        }
        return found;
    }
}
