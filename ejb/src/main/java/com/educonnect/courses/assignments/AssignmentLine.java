package com.educonnect.courses.assignments;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * An assignment in a list, and how far it has come.
 *
 * @param pupils in the class today
 * @param handedIn pupils whose own or group's work has arrived
 * @param marked pupils with a mark, released or not
 */
public record AssignmentLine(
        UUID id,
        UUID schoolClass,
        String className,
        UUID subject,
        String subjectName,
        String title,
        Instant dueAt,
        @Nullable Instant visibleFrom,
        int pupils,
        int handedIn,
        int marked,
        int released) {
    static final String COLUMNS = """
            a.id, a.school_class_id, c.name AS class_name, a.subject_id, j.name AS subject_name, a.title, a.due_at,
            a.visible_from, n.pupils, n.handed_in, n.marked, n.released""";

    static AssignmentLine of(ResultSet row) throws SQLException {
        return new AssignmentLine(
                row.getObject("id", UUID.class),
                row.getObject("school_class_id", UUID.class),
                row.getString("class_name"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_name"),
                row.getString("title"),
                Stored.instant(row, "due_at"),
                Stored.instant(row, "visible_from"),
                row.getInt("pupils"),
                row.getInt("handed_in"),
                row.getInt("marked"),
                row.getInt("released"));
    }
}
