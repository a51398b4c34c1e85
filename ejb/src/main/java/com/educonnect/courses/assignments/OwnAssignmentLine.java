package com.educonnect.courses.assignments;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * An assignment in a pupil's list.
 *
 * @param handedInAt the latest attempt, the pupil's or the group's
 * @param score once it was released
 */
public record OwnAssignmentLine(
        UUID id,
        String subjectName,
        String title,
        Instant dueAt,
        @Nullable Instant acceptedUntil,
        boolean online,
        @Nullable Instant handedInAt,
        boolean late,
        boolean released,
        @Nullable BigDecimal score,
        @Nullable String state,
        BigDecimal maximum) {
    static final String COLUMNS = """
            a.id, j.name AS subject_name, a.title, a.due_at, a.accepted_until, a.takes_text OR a.takes_files AS online,
            l.handed_in_at, l.late, m.pupil_id IS NOT NULL AS released, m.score, m.state, a.maximum""";

    /** Of a pupil, at a moment and on a day. */
    static final String FROM = """
            FROM (SELECT ?::uuid AS pupil, ?::timestamptz AS now, ?::date AS today) asked
            JOIN person p ON p.id = asked.pupil
            JOIN assignment a ON a.cancelled_at IS NULL AND a.visible_from <= asked.now AND EXISTS (
                SELECT FROM enrollment e
                WHERE e.school_class_id = a.school_class_id AND e.pupil_id = p.id AND e.starts_on <= asked.today
                  AND (e.ends_on IS NULL OR e.ends_on > a.visible_from::date))
            JOIN subject j ON j.id = a.subject_id
            LEFT JOIN submission_mark m ON m.assignment_id = a.id AND m.pupil_id = p.id AND m.released_at IS NOT NULL
            LEFT JOIN LATERAL (
                SELECT s.handed_in_at, s.late FROM submission s WHERE s.assignment_id = a.id AND
            """ + Mates.SHARE + """
                 ORDER BY s.handed_in_at DESC, s.id DESC LIMIT 1) l ON true
            WHERE true
            """;

    static OwnAssignmentLine of(ResultSet row) throws SQLException {
        return new OwnAssignmentLine(
                row.getObject("id", UUID.class),
                row.getString("subject_name"),
                row.getString("title"),
                Stored.instant(row, "due_at"),
                Stored.instant(row, "accepted_until"),
                row.getBoolean("online"),
                Stored.instant(row, "handed_in_at"),
                row.getBoolean("late"),
                row.getBoolean("released"),
                Stored.number(row.getBigDecimal("score")),
                row.getString("state"),
                Stored.number(row.getBigDecimal("maximum")));
    }
}
