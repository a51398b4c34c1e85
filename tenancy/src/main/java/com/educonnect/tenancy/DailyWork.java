package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Work that the platform and each open school have once a day: there is always one row of it waiting, due at some
 * moment of the next night and day, so that a thousand schools do not come at once. A server that was off then does it
 * when it comes back. The row's id is made from its kind and its school, so that there are never two.
 */
@ApplicationScoped
public class DailyWork {
    @Inject
    Nodes nodes;

    @Inject
    @PlatformData
    Sql platform;

    /** Gives a row to whoever has none waiting; any server may, at any time. Answers how many it gave. */
    public int plan(String kind) {
        var planned = 0;
        for (var node : nodes.names()) {
            var subjects = new ArrayList<>(platform.query(
                    "SELECT e.tenant FROM platform.establishment e JOIN platform.tenant_schema s ON s.tenant = e.tenant"
                            + " WHERE s.node = ? AND e.state IN ('open', 'readonly')",
                    row -> row.getString(1),
                    node));
            if (node.equals(Nodes.MAIN)) {
                subjects.add(null);
            }
            planned += plan(new Sql(nodes.owner(node)), kind, subjects);
        }
        return planned;
    }

    /** @param subjects tenants, or null for the platform itself */
    static int plan(Sql node, String kind, List<String> subjects) {
        return node.update("""
            WITH mine AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(hashtext(?)) AS locked)
            INSERT INTO platform.work (id, tenant, kind, payload, due_at)
            SELECT md5(concat_ws(' ', 'daily', ?::text, s.tenant))::uuid, s.tenant, ?, '{}',
                   now() + interval '20 hours' + random() * interval '4 hours'
              FROM mine, unnest(?::text[]) AS s (tenant)
             WHERE mine.locked
             ORDER BY s.tenant
                ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at, attempts = 0, last_error = NULL, done_at = NULL
             WHERE work.done_at IS NOT NULL OR work.attempts >= ?
            """, "plan " + kind, kind, kind, Sql.array("text", subjects), WorkQueue.ATTEMPTS);
    }
}
