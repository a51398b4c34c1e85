package com.educonnect.courses.log;

import com.educonnect.people.Rights;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Reads and writes the class log. */
@Dependent
class LogRepository {
    private static final String SELECT = """
            SELECT e.id, e.school_class_id, e.subject_id, j.name AS subject_name, e.held_on, e.slot_id, s.name AS slot_name,
                   e.done, e.homework, e.homework_due_on, e.written_at, e.version,
                   concat_ws(' ', w.family_name, nullif(w.given_names, '')) AS by
            FROM class_log e
            JOIN subject j ON j.id = e.subject_id
            LEFT JOIN slot s ON s.id = e.slot_id
            LEFT JOIN person w ON w.id = e.written_by_person
            """;

    @Inject
    @TenantData
    Sql sql;

    /** Who writes. */
    record Writer(UUID identity, UUID person) {}

    Optional<EntryView> find(UUID id, Predicate<UUID> edits) {
        return sql.find(SELECT + " WHERE e.id = ? FOR UPDATE OF e", row -> entry(row, edits), id);
    }

    List<EntryView> entries(UUID schoolClass, LocalDate from, LocalDate to, Predicate<UUID> edits) {
        return sql.query(
                SELECT
                        + " WHERE e.school_class_id = ? AND (e.held_on BETWEEN ? AND ? OR e.homework_due_on BETWEEN ? AND ?)"
                        + " ORDER BY e.held_on, s.starts_at, j.code, e.id",
                row -> entry(row, edits),
                schoolClass,
                from,
                to,
                from,
                to);
    }

    List<ClassLog.OwnEntry> own(UUID pupil, LocalDate from, LocalDate to) {
        return sql.query(
                """
                SELECT DISTINCT e.id, j.name, e.held_on, e.done, e.homework, e.homework_due_on
                FROM (SELECT ?::uuid AS pupil, ?::date AS first, ?::date AS last) a
                JOIN enrollment n ON n.pupil_id = a.pupil AND n.starts_on <= a.last AND (n.ends_on IS NULL OR n.ends_on > a.first)
                JOIN class_log e ON e.school_class_id = n.school_class_id AND (n.ends_on IS NULL OR n.ends_on > e.held_on)
                     AND (e.held_on BETWEEN a.first AND a.last OR e.homework_due_on BETWEEN a.first AND a.last)
                JOIN subject j ON j.id = e.subject_id
                ORDER BY e.held_on, j.name, e.id
                """,
                row -> new ClassLog.OwnEntry(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)),
                pupil,
                from,
                to);
    }

    /** The subjects of a class in which somebody writes. */
    List<ClassLog.Taught> subjects(Rights rights) {
        return sql
                .query(
                        "SELECT id, name FROM subject ORDER BY code, id",
                        row -> new ClassLog.Taught(row.getObject(1, UUID.class), row.getString(2)))
                .stream()
                .filter(subject -> rights.teaches(subject.id()))
                .toList();
    }

    boolean hasSlot(UUID slot) {
        return sql.find("SELECT 1 FROM slot WHERE id = ?", row -> true, slot).isPresent();
    }

    /** Whether the id was free. */
    boolean create(UUID id, SaveEntry made, Writer writer) {
        return sql.update(
                        """
                        INSERT INTO class_log (id, school_class_id, subject_id, held_on, slot_id, done, homework, homework_due_on,
                            written_by, written_by_person)
                        VALUES (?, ?, ?, ?, ?::uuid, ?, ?, ?::date, ?, ?::uuid) ON CONFLICT DO NOTHING
                        """,
                        id,
                        made.schoolClass(),
                        made.subject(),
                        made.heldOn(),
                        made.slot(),
                        made.done(),
                        made.homework(),
                        made.homeworkDueOn(),
                        writer.identity(),
                        writer.person())
                == 1;
    }

    void change(UUID id, SaveEntry changed, Writer writer) {
        sql.update(
                """
                UPDATE class_log SET held_on = ?, slot_id = ?::uuid, done = ?, homework = ?, homework_due_on = ?::date,
                    written_by = ?, written_by_person = ?::uuid, written_at = now(), version = version + 1
                WHERE id = ?
                """,
                changed.heldOn(),
                changed.slot(),
                changed.done(),
                changed.homework(),
                changed.homeworkDueOn(),
                writer.identity(),
                writer.person(),
                id);
    }

    void remove(UUID id) {
        sql.update("DELETE FROM class_log WHERE id = ?", id);
    }

    private static EntryView entry(ResultSet row, Predicate<UUID> edits) throws SQLException {
        var subject = row.getObject("subject_id", UUID.class);
        var by = row.getString("by");
        return new EntryView(
                row.getObject("id", UUID.class),
                row.getObject("school_class_id", UUID.class),
                subject,
                row.getString("subject_name"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("slot_id", UUID.class),
                row.getString("slot_name"),
                row.getString("done"),
                row.getString("homework"),
                row.getObject("homework_due_on", LocalDate.class),
                by.isEmpty() ? null : by,
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                edits.test(subject),
                row.getInt("version"));
    }
}
