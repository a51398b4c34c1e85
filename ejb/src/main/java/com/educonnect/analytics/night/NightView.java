package com.educonnect.analytics.night;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A run of the night over many schools, as the operator sees it.
 *
 * @param state running, stopped or done
 * @param byClock whether the clock began it, and not a person
 * @param school its name, if it is of one school alone
 * @param rows of facts written or removed in all schools
 * @param milliseconds that counting took, the schools added up
 */
public record NightView(
        UUID id,
        String state,
        boolean byClock,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int schools,
        @Nullable String school,
        int waiting,
        int running,
        int done,
        int failed,
        long rows,
        long milliseconds) {
    static final String SELECT = """
            SELECT r.id, r.state, r.asked_by IS NULL AS by_clock, r.started_at, r.finished_at, n.schools, e.name AS school, n.waiting,
                   n.running, n.done, n.failed, n.row_count, n.milliseconds
            FROM night_run r
            CROSS JOIN LATERAL (
                SELECT count(*) AS schools, CASE WHEN count(*) = 1 THEN min(s.tenant) END AS tenant,
                       count(*) FILTER (WHERE s.state = 'waiting') AS waiting,
                       count(*) FILTER (WHERE s.state = 'running') AS running, count(*) FILTER (WHERE s.state = 'done') AS done,
                       count(*) FILTER (WHERE s.state = 'failed') AS failed, coalesce(sum(s.row_count), 0) AS row_count,
                       coalesce(sum(s.milliseconds), 0) AS milliseconds
                FROM night_school s WHERE s.run_id = r.id) n
            LEFT JOIN establishment e ON e.tenant = n.tenant
            """;

    static NightView read(ResultSet row) throws SQLException {
        return new NightView(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getBoolean("by_clock"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getInt("schools"),
                row.getString("school"),
                row.getInt("waiting"),
                row.getInt("running"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getLong("row_count"),
                row.getLong("milliseconds"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
