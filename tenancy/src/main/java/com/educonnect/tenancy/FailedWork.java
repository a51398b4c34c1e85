package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Queued work of all nodes that has failed: most is tried again by itself, what was given up waits for somebody who mends the
 * cause and has it tried again.
 */
@ApplicationScoped
public class FailedWork {
    @Inject
    Nodes nodes;

    /**
     * @param tenant whose work it is; null for the platform's own
     * @param givenUp whether nobody tries it again by itself
     * @param dueAt when it is tried again, or would have been
     */
    public record Item(
            UUID id, String tenant, String kind, int attempts, boolean givenUp, Instant dueAt, String error) {
        static Item read(ResultSet row) throws SQLException {
            return new Item(
                    row.getObject("id", UUID.class),
                    row.getString("tenant"),
                    row.getString("kind"),
                    row.getInt("attempts"),
                    row.getInt("attempts") >= WorkQueue.ATTEMPTS,
                    row.getObject("due_at", OffsetDateTime.class).toInstant(),
                    row.getString("last_error"));
        }
    }

    /** By when it is due: at most that many after one that was due then. */
    public List<Item> after(Instant dueAt, UUID id, int most) {
        return nodes.names().stream()
                .flatMap(node -> after(new Sql(nodes.owner(node)), dueAt, id, most).stream())
                .sorted(Comparator.comparing(Item::dueAt)
                        .thenComparing(item -> item.id().toString()))
                .limit(most)
                .toList();
    }

    static List<Item> after(Sql sql, Instant dueAt, UUID id, int most) {
        return sql.query("""
                SELECT id, tenant, kind, attempts, due_at, last_error FROM platform.work
                 WHERE done_at IS NULL AND last_error IS NOT NULL AND (due_at, id) > (?, ?) ORDER BY due_at, id LIMIT ?
                """, Item::read, dueAt, id, most);
    }

    /** Has it tried again now, as if it were new. Answers whether there is such, done or not yet. */
    public boolean again(UUID id) {
        return nodes.names().stream().anyMatch(node -> again(new Sql(nodes.owner(node)), id));
    }

    static boolean again(Sql sql, UUID id) {
        return sql.update(
                        "UPDATE platform.work SET attempts = 0, due_at = now(), last_error = NULL WHERE id = ? AND done_at IS NULL",
                        id)
                == 1;
    }
}
