package com.educonnect.courses.lessons;

import com.educonnect.courses.lessons.OwnCourse.OwnLine;
import com.educonnect.courses.lessons.OwnCourse.OwnModule;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what a pupil is taught on a day, in the classes and groups he or she is in then. */
@Dependent
class OwnCourseRepository {
    private static final String PUBLISHED = """
            FROM (SELECT ?::uuid AS pupil, ?::date AS today, ?::timestamptz AS now) a
            JOIN enrollment e ON e.pupil_id = a.pupil AND e.starts_on <= a.today AND (e.ends_on IS NULL OR e.ends_on > a.today)
            JOIN school_class c ON c.id = e.school_class_id
            JOIN school_year y ON y.id = c.school_year_id AND (e.ends_on IS NOT NULL OR a.today <= y.ends_on)
            JOIN course x ON x.school_class_id = c.id AND x.archived_at IS NULL AND x.published_at <= a.now
            JOIN subject j ON j.id = x.subject_id
            """;
    private static final String LESSONS = """
             course_module m ON m.course_id = x.id AND (m.visible_from IS NULL OR m.visible_from <= a.now)
            JOIN lesson l ON l.module_id = m.id AND l.visible_from <= a.now
            """;
    private static final String PROGRESS = """
            LEFT JOIN lesson_progress p ON p.lesson_id = l.id AND p.pupil_id = a.pupil
            LEFT JOIN lesson q ON q.id = l.requires_lesson_id
            LEFT JOIN lesson_progress r ON r.lesson_id = q.id AND r.pupil_id = a.pupil
            """;

    @Inject
    @TenantData
    Sql sql;

    /** A lesson, and what it waits for if it is not reached. */
    record Opened(OwnLesson lesson, boolean reached, String waitsFor) {}

    List<OwnCourse> courses(UUID pupil, LocalDate today, Instant now) {
        var courses = new LinkedHashMap<UUID, OwnCourse>();
        sql.query(
                        "SELECT x.id, x.title, x.description, j.name AS subject_name, c.name AS class_name " + PUBLISHED
                                + " ORDER BY e.kind, j.code, x.id",
                        OwnCourseRepository::course,
                        pupil,
                        today,
                        now)
                .forEach(each -> courses.put(each.id(), each));
        sql.query(
                "SELECT x.id AS course_id, m.id AS module_id, m.title AS module_title, l.id, l.title, l.requires_lesson_id,"
                        + " l.requires_score, p.done_at, p.score, r.done_at AS required_done, r.score AS required_score "
                        + PUBLISHED + " JOIN " + LESSONS + PROGRESS
                        + " ORDER BY x.id, m.position, m.id, l.position, l.id",
                row -> add(courses, row),
                pupil,
                today,
                now);
        return List.copyOf(courses.values());
    }

    Optional<Opened> lesson(
            UUID pupil, UUID lesson, LocalDate today, Instant now, List<ItemView> items, List<LessonTask> given) {
        return sql.find(
                "SELECT l.id, x.id AS course_id, x.title AS course_title, l.title, l.body, l.version, p.done_at, p.score,"
                        + " l.requires_lesson_id, l.requires_score, r.done_at AS required_done, r.score AS required_score,"
                        + " q.title AS required_title " + PUBLISHED + " JOIN " + LESSONS + PROGRESS
                        + " WHERE l.id = ? ORDER BY e.kind LIMIT 1",
                row -> new Opened(lesson(row, items, given), isReached(row), row.getString("required_title")),
                pupil,
                today,
                now,
                lesson);
    }

    /** Whether such a lesson holds the file. */
    boolean reaches(UUID pupil, UUID file, LocalDate today, Instant now) {
        return sql.query(
                        "SELECT l.requires_lesson_id, l.requires_score, r.done_at AS required_done,"
                                + " r.score AS required_score " + PUBLISHED + " JOIN " + LESSONS + PROGRESS
                                + " JOIN lesson_item i ON i.lesson_id = l.id AND i.file_id = ?",
                        OwnCourseRepository::isReached,
                        pupil,
                        today,
                        now,
                        file)
                .contains(true);
    }

    private static OwnCourse course(ResultSet row) throws SQLException {
        return new OwnCourse(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                row.getString("subject_name"),
                row.getString("class_name"),
                new ArrayList<>());
    }

    private static OwnLine add(LinkedHashMap<UUID, OwnCourse> courses, ResultSet row) throws SQLException {
        var modules = courses.get(row.getObject("course_id", UUID.class)).modules();
        var module = row.getObject("module_id", UUID.class);
        if (modules.isEmpty() || !modules.getLast().id().equals(module)) {
            modules.add(new OwnModule(module, row.getString("module_title"), new ArrayList<>()));
        }
        var line = new OwnLine(
                row.getObject("id", UUID.class),
                row.getString("title"),
                isReached(row),
                CourseRepository.instant(row, "done_at"),
                row.getBigDecimal("score"),
                row.getObject("requires_lesson_id", UUID.class),
                row.getBigDecimal("requires_score"));
        modules.getLast().lessons().add(line);
        return line;
    }

    private static OwnLesson lesson(ResultSet row, List<ItemView> items, List<LessonTask> given) throws SQLException {
        return new OwnLesson(
                row.getObject("id", UUID.class),
                row.getObject("course_id", UUID.class),
                row.getString("course_title"),
                row.getString("title"),
                row.getString("body"),
                items,
                given,
                CourseRepository.instant(row, "done_at"),
                row.getBigDecimal("score"),
                row.getInt("version"));
    }

    private static boolean isReached(ResultSet row) throws SQLException {
        return row.getObject("requires_lesson_id") == null
                || Prerequisites.isReached(
                        row.getObject("required_done") != null,
                        row.getBigDecimal("required_score"),
                        row.getBigDecimal("requires_score"));
    }
}
