package com.educonnect.tenancy;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;

/**
 * Takes queued work from every node, one row at a time. A taken row is hidden for a while that doubles with each attempt
 * and deleted when its work is done, so a worker that dies delays it and loses nothing.
 */
@ApplicationScoped
public class WorkQueue {
    private static final Logger LOG = Logger.getLogger(WorkQueue.class.getName());
    static final int ATTEMPTS = 12;

    @Inject
    Nodes nodes;

    @Inject
    Tenants tenants;

    /** Calls a handler in a transaction of its own. */
    @FunctionalInterface
    public interface Step {
        void run(WorkHandler handler, JsonObject payload);
    }

    private record Item(UUID id, String tenant, String kind, JsonObject payload) {
        static Item read(ResultSet row) throws SQLException {
            try (var reader = Json.createReader(new StringReader(row.getString("payload")))) {
                return new Item(
                        row.getObject("id", UUID.class),
                        row.getString("tenant"),
                        row.getString("kind"),
                        reader.readObject());
            }
        }
    }

    /**
     * Does all that is due now; answers how many rows it took.
     *
     * @param handlers given by the caller, like the step: a library of the application neither sees the beans of its
     *     modules nor has enterprise beans
     */
    public int drain(Iterable<WorkHandler> handlers, Step step) {
        var taken = 0;
        for (var node : nodes.names()) {
            var sql = new Sql(nodes.owner(node));
            for (var item = take(sql); item.isPresent(); item = take(sql)) {
                attempt(sql, item.get(), handlers, step);
                taken++;
            }
        }
        return taken;
    }

    private static Optional<Item> take(Sql sql) {
        return sql.find("""
            UPDATE platform.work SET attempts = attempts + 1,
                   due_at = now() + interval '30 seconds' * power(2, attempts)
             WHERE id = (SELECT id FROM platform.work WHERE done_at IS NULL AND due_at <= now() AND attempts < ?
                          ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, tenant, kind, payload::text AS payload
            """, Item::read, ATTEMPTS);
    }

    /** Removes what is done, or was given up, and older; at most that many on each node. Answers how many. */
    int forget(Instant before, int most) {
        return nodes.names().stream()
                .mapToInt(node -> forget(new Sql(nodes.owner(node)), before, most))
                .sum();
    }

    static int forget(Sql sql, Instant before, int most) {
        return sql.update("""
            DELETE FROM platform.work WHERE id IN (
                SELECT id FROM platform.work WHERE due_at < ? AND (done_at < ? OR attempts >= ?)
                 ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
            """, before, before, ATTEMPTS, most);
    }

    private void attempt(Sql sql, Item item, Iterable<WorkHandler> handlers, Step step) {
        try {
            var handler = StreamSupport.stream(handlers.spliterator(), false)
                    .filter(candidate -> candidate.kind().equals(item.kind()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nobody handles " + item.kind()));
            Callable<Void> work = () -> {
                step.run(handler, item.payload());
                return null;
            };
            if (item.tenant() == null) {
                tenants.runAs(null, Actor.SYSTEM, work);
            } else {
                tenants.runAs(item.tenant(), work);
            }
            sql.update("DELETE FROM platform.work WHERE id = ?", item.id());
        } catch (Exception e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "work " + item.kind() + " " + item.id() + " failed and will be tried again");
            var reason = e instanceof EJBException && e.getCause() != null ? e.getCause() : e;
            sql.update("UPDATE platform.work SET last_error = left(?, 500) WHERE id = ?", reason.toString(), item.id());
        }
    }
}
