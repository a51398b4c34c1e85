package com.educonnect.courses.assignments;

import com.educonnect.sync.Changes;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes assignments. */
@Dependent
class AssignmentRepository {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Changes changes;

    Optional<Place> place(UUID schoolClass, UUID subject) {
        return sql.find(
                """
                SELECT c.name, j.name AS subject, y.state = 'open' AS open
                FROM school_class c JOIN school_year y ON y.id = c.school_year_id, subject j
                WHERE c.id = ? AND j.id = ?
                """,
                row -> new Place(row.getString("name"), row.getString("subject"), row.getBoolean("open")),
                schoolClass,
                subject);
    }

    Optional<TaskView> find(UUID id) {
        return found("", id);
    }

    /** Held until the transaction ends, so that of two who write one sees what the other did. */
    Optional<TaskView> hold(UUID id) {
        return found(" FOR UPDATE OF a", id);
    }

    private Optional<TaskView> found(String lock, UUID id) {
        return sql.find(
                "SELECT " + TaskView.COLUMNS + TaskView.FROM + " WHERE a.id = ? AND a.cancelled_at IS NULL" + lock,
                TaskView::of,
                id);
    }

    boolean isCancelled(UUID id) {
        return sql.find("SELECT 1 FROM assignment WHERE id = ? AND cancelled_at IS NOT NULL", row -> true, id)
                .isPresent();
    }

    boolean isMarked(UUID id) {
        return sql.find("SELECT 1 FROM submission_mark WHERE assignment_id = ? LIMIT 1", row -> true, id)
                .isPresent();
    }

    boolean isReleased(UUID id) {
        return sql.find(
                        "SELECT 1 FROM submission_mark WHERE assignment_id = ? AND released_at IS NOT NULL LIMIT 1",
                        row -> true,
                        id)
                .isPresent();
    }

    boolean isAssessmentOf(UUID assessment, UUID schoolClass, UUID subject) {
        return sql.find(
                        "SELECT 1 FROM assessment WHERE id = ? AND school_class_id = ? AND subject_id = ? AND cancelled_at IS NULL",
                        row -> true,
                        assessment,
                        schoolClass,
                        subject)
                .isPresent();
    }

    /** One of a course that is taught there. */
    Optional<LessonLink> lesson(UUID lesson, UUID schoolClass, UUID subject) {
        return sql.find(
                """
                SELECT l.id, x.id AS course_id, l.title FROM lesson l
                JOIN course_module m ON m.id = l.module_id
                JOIN course x ON x.id = m.course_id AND x.archived_at IS NULL
                WHERE l.id = ? AND x.school_class_id = ? AND x.subject_id = ?
                """,
                row -> new LessonLink(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)),
                lesson,
                schoolClass,
                subject);
    }

    /** How many of them are in the class on that day. */
    int inClass(UUID schoolClass, LocalDate day, Collection<UUID> pupils) {
        return sql.find("""
                        SELECT count(DISTINCT e.pupil_id) FROM enrollment e
                        WHERE e.school_class_id = ? AND e.pupil_id = ANY (?) AND e.starts_on <= ?
                          AND (e.ends_on IS NULL OR e.ends_on > ?)
                        """, row -> row.getInt(1), schoolClass, Sql.array("uuid", pupils), day, day)
                .orElseThrow();
    }

    /** Whether the id was free. */
    boolean create(TaskView made) {
        var created = sql.update("""
                        INSERT INTO assignment (title, instructions, due_at, accepted_until, late_percent, takes_text,
                            takes_files, takes_paper, resubmissions, groups, maximum, rubric, assessment_id, visible_from,
                            lesson_id, file_ids, id, school_class_id, subject_id)
                        VALUES (?, ?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?::uuid, ?::timestamptz,
                            ?::uuid, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """, values(made, made.schoolClass(), made.subject())) == 1;
        changed(made.id());
        return created;
    }

    void change(TaskView changed) {
        sql.update("""
                UPDATE assignment SET title = ?, instructions = ?, due_at = ?, accepted_until = ?::timestamptz,
                    late_percent = ?, takes_text = ?, takes_files = ?, takes_paper = ?, resubmissions = ?,
                    groups = ?::jsonb, maximum = ?, rubric = ?::jsonb, assessment_id = ?::uuid,
                    visible_from = ?::timestamptz, lesson_id = ?::uuid, file_ids = ?, version = version + 1
                WHERE id = ?
                """, values(changed));
        changed(changed.id());
    }

    private static Object[] values(TaskView of, Object... more) {
        var values = new ArrayList<Object>(Arrays.asList(
                of.title(),
                of.instructions(),
                of.dueAt(),
                of.acceptedUntil(),
                of.latePercent(),
                of.text(),
                of.files(),
                of.paper(),
                of.resubmissions(),
                Stored.json(of.groups()),
                of.maximum(),
                Stored.json(of.rubric()),
                of.assessment(),
                of.visibleFrom(),
                of.lesson() == null ? null : of.lesson().id(),
                Sql.array("uuid", of.attachments().stream().map(HandedFile::id).toList()),
                of.id()));
        values.addAll(List.of(more));
        return values.toArray();
    }

    void cancel(UUID id) {
        sql.update("UPDATE assignment SET cancelled_at = now(), version = version + 1 WHERE id = ?", id);
        changed(id);
    }

    /** For whoever follows what changes in the school, as its night does; no device does. */
    private void changed(UUID id) {
        changes.record("assignment", id, null, 0);
    }
}
