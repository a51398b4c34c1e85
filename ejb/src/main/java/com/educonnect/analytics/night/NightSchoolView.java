package com.educonnect.analytics.night;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A school's part of a night.
 *
 * @param state waiting, running, done or failed
 * @param day of the school
 * @param step the part at which it is, or failed
 * @param milliseconds that counting took
 * @param reached the transaction before which all changes are counted
 * @param error what went wrong, for whoever looks after it
 */
public record NightSchoolView(
        UUID establishment,
        String name,
        String state,
        LocalDate day,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int attempts,
        long rows,
        int milliseconds,
        @Nullable String step,
        @Nullable String reached,
        @Nullable String error) {
    static final String SELECT = """
            SELECT e.id, e.name, s.state, s.day, s.started_at, s.finished_at, s.attempt, s.row_count, s.milliseconds, s.step, s.xid, s.error
            FROM night_school s JOIN establishment e ON e.tenant = s.tenant
            """;

    static NightSchoolView read(ResultSet row) throws SQLException {
        return new NightSchoolView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("state"),
                row.getObject("day", LocalDate.class),
                NightView.instant(row, "started_at"),
                NightView.instant(row, "finished_at"),
                row.getInt("attempt"),
                row.getLong("row_count"),
                row.getInt("milliseconds"),
                row.getString("step"),
                row.getString("xid"),
                row.getString("error"));
    }
}
