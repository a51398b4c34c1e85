package com.educonnect.courses.assignments;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Work that a class is asked for.
 *
 * @param acceptedUntil null where nothing late is taken
 * @param assessment where released marks go in the gradebook
 * @param visibleFrom null while it is being prepared
 */
public record TaskView(
        UUID id,
        UUID schoolClass,
        String className,
        UUID subject,
        String subjectName,
        String title,
        String instructions,
        Instant dueAt,
        @Nullable Instant acceptedUntil,
        BigDecimal latePercent,
        boolean text,
        boolean files,
        boolean paper,
        int resubmissions,
        List<Group> groups,
        BigDecimal maximum,
        List<Criterion> rubric,
        @Nullable UUID assessment,
        @Nullable Instant visibleFrom,
        @Nullable LessonLink lesson,
        List<HandedFile> attachments,
        int version) {
    static final String COLUMNS = """
            a.id, a.school_class_id, c.name AS class_name, a.subject_id, j.name AS subject_name, a.title, a.instructions,
            a.due_at, a.accepted_until, a.late_percent, a.takes_text, a.takes_files, a.takes_paper, a.resubmissions,
            a.groups::text AS groups, a.maximum, a.rubric::text AS rubric, a.assessment_id, a.visible_from, a.version,
            a.lesson_id, m.course_id, l.title AS lesson_title, (
                SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes)
                    ORDER BY array_position(a.file_ids, f.id))
                FROM file f WHERE f.id = ANY (a.file_ids))::text AS attachments""";
    static final String FROM = """
             FROM assignment a
            JOIN school_class c ON c.id = a.school_class_id
            JOIN subject j ON j.id = a.subject_id
            LEFT JOIN lesson l ON l.id = a.lesson_id
            LEFT JOIN course_module m ON m.id = l.module_id
            """;

    static TaskView of(ResultSet row) throws SQLException {
        return new TaskView(
                row.getObject("id", UUID.class),
                row.getObject("school_class_id", UUID.class),
                row.getString("class_name"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_name"),
                row.getString("title"),
                row.getString("instructions"),
                Stored.instant(row, "due_at"),
                Stored.instant(row, "accepted_until"),
                Stored.number(row.getBigDecimal("late_percent")),
                row.getBoolean("takes_text"),
                row.getBoolean("takes_files"),
                row.getBoolean("takes_paper"),
                row.getInt("resubmissions"),
                Stored.list(row, "groups", Group[].class),
                Stored.number(row.getBigDecimal("maximum")),
                Stored.list(row, "rubric", Criterion[].class),
                row.getObject("assessment_id", UUID.class),
                Stored.instant(row, "visible_from"),
                lesson(row),
                Stored.list(row, "attachments", HandedFile[].class),
                row.getInt("version"));
    }

    private static LessonLink lesson(ResultSet row) throws SQLException {
        var lesson = row.getObject("lesson_id", UUID.class);
        return lesson == null
                ? null
                : new LessonLink(lesson, row.getObject("course_id", UUID.class), row.getString("lesson_title"));
    }

    static TaskView of(UUID id, SaveAssignment command, Place place, LessonLink lesson, List<HandedFile> attachments) {
        return new TaskView(
                id,
                command.schoolClass(),
                place.className(),
                command.subject(),
                place.subjectName(),
                command.title().strip(),
                command.instructions().strip(),
                Stored.instant(command.dueAt()),
                Stored.instant(command.acceptedUntil()),
                Stored.number(command.latePercent()),
                command.text(),
                command.files(),
                command.paper(),
                command.resubmissions(),
                command.groups(),
                Stored.number(command.maximum()),
                command.rubric().stream().map(Criterion::plain).toList(),
                command.assessment(),
                Stored.instant(command.visibleFrom()),
                lesson,
                attachments,
                command.version());
    }

    boolean isOfSame(TaskView other) {
        return schoolClass.equals(other.schoolClass) && subject.equals(other.subject);
    }

    /** What marks were given by: it stays once there are any. */
    boolean isMarkedAs(TaskView other) {
        return maximum.equals(other.maximum) && rubric.equals(other.rubric) && groups.equals(other.groups);
    }

    boolean isVisible(Instant now) {
        return visibleFrom != null && !visibleFrom.isAfter(now);
    }

    LateRule lateRule() {
        return new LateRule(dueAt, acceptedUntil, latePercent);
    }

    /** The pupil and those of the same group. */
    List<UUID> mates(UUID pupil) {
        return groups.stream()
                .map(Group::pupils)
                .filter(group -> group.contains(pupil))
                .findFirst()
                .orElse(List.of(pupil));
    }

    TaskView at(int other) {
        return new TaskView(
                id,
                schoolClass,
                className,
                subject,
                subjectName,
                title,
                instructions,
                dueAt,
                acceptedUntil,
                latePercent,
                text,
                files,
                paper,
                resubmissions,
                groups,
                maximum,
                rubric,
                assessment,
                visibleFrom,
                lesson,
                attachments,
                other);
    }
}
