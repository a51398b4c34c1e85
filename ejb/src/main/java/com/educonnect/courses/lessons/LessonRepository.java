package com.educonnect.courses.lessons;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes lessons with what goes with them. */
@Dependent
class LessonRepository {
    @Inject
    @TenantData
    Sql sql;

    Optional<LessonView> find(UUID id) {
        return sql.find("""
                SELECT l.id, m.course_id, l.module_id, l.title, l.body, l.visible_from, l.requires_lesson_id, l.requires_score,
                       l.version
                FROM lesson l JOIN course_module m ON m.id = l.module_id WHERE l.id = ?
                """, row -> lesson(row, items(id), assignments(id)), id);
    }

    List<ItemView> items(UUID lesson) {
        return sql.query(
                """
                SELECT i.kind, i.title, i.url, i.file_id, f.name, f.media_type, f.bytes
                FROM lesson_item i LEFT JOIN file f ON f.id = i.file_id WHERE i.lesson_id = ? ORDER BY i.position
                """,
                row -> new ItemView(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, Long.class)),
                lesson);
    }

    List<LessonTask> assignments(UUID lesson) {
        return sql.query(
                """
                SELECT id, title, due_at, visible_from FROM assignment
                WHERE lesson_id = ? AND cancelled_at IS NULL ORDER BY due_at, id
                """,
                row -> new LessonTask(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        CourseRepository.instant(row, "due_at"),
                        CourseRepository.instant(row, "visible_from")),
                lesson);
    }

    /** What each lesson of the course requires, and null for those that require nothing. */
    Map<UUID, UUID> required(UUID course) {
        var required = new HashMap<UUID, UUID>();
        sql.query("""
                SELECT l.id, l.requires_lesson_id FROM lesson l JOIN course_module m ON m.id = l.module_id
                WHERE m.course_id = ?
                """, row -> required.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), course);
        return required;
    }

    /** The first lesson that requires this one. */
    Optional<String> requiring(UUID lesson) {
        return sql.find(
                "SELECT title FROM lesson WHERE requires_lesson_id = ? ORDER BY position, id LIMIT 1",
                row -> row.getString(1),
                lesson);
    }

    /** Whether the id was free. */
    boolean create(LessonView made) {
        var created = sql.update(
                        """
                        INSERT INTO lesson (id, module_id, title, body, visible_from, requires_lesson_id, requires_score, position)
                        SELECT ?, a.module, ?, ?, ?::timestamptz, ?::uuid, ?::numeric,
                               (SELECT coalesce(max(l.position) + 1, 0) FROM lesson l WHERE l.module_id = a.module)
                        FROM (SELECT ?::uuid AS module) a ON CONFLICT DO NOTHING
                        """,
                        made.id(),
                        made.title(),
                        made.body(),
                        made.visibleFrom(),
                        made.requires(),
                        made.requiresScore(),
                        made.module())
                == 1;
        if (created) {
            replace(made);
        }
        return created;
    }

    void change(LessonView changed) {
        sql.update(
                """
                UPDATE lesson SET module_id = ?, title = ?, body = ?, visible_from = ?::timestamptz,
                    requires_lesson_id = ?::uuid, requires_score = ?::numeric, version = version + 1
                WHERE id = ?
                """,
                changed.module(),
                changed.title(),
                changed.body(),
                changed.visibleFrom(),
                changed.requires(),
                changed.requiresScore(),
                changed.id());
        replace(changed);
    }

    void require(UUID lesson, UUID required, BigDecimal score) {
        sql.update(
                "UPDATE lesson SET requires_lesson_id = ?, requires_score = ?::numeric WHERE id = ?",
                required,
                score,
                lesson);
    }

    private void replace(LessonView lesson) {
        sql.update("DELETE FROM lesson_item WHERE lesson_id = ?", lesson.id());
        var rows = new ArrayList<Object[]>();
        for (var item : lesson.items()) {
            rows.add(new Object[] {lesson.id(), rows.size(), item.kind(), item.title(), item.url(), item.file()});
        }
        sql.batch(
                "INSERT INTO lesson_item (lesson_id, position, kind, title, url, file_id) VALUES (?, ?, ?, ?, ?, ?::uuid)",
                rows);
    }

    void remove(UUID lesson) {
        sql.update("DELETE FROM lesson_item WHERE lesson_id = ?", lesson);
        sql.update("DELETE FROM lesson_progress WHERE lesson_id = ?", lesson);
        sql.update("DELETE FROM lesson WHERE id = ?", lesson);
    }

    private static LessonView lesson(ResultSet row, List<ItemView> items, List<LessonTask> assignments)
            throws SQLException {
        return new LessonView(
                row.getObject("id", UUID.class),
                row.getObject("course_id", UUID.class),
                row.getObject("module_id", UUID.class),
                row.getString("title"),
                row.getString("body"),
                CourseRepository.instant(row, "visible_from"),
                row.getObject("requires_lesson_id", UUID.class),
                row.getBigDecimal("requires_score"),
                items,
                assignments,
                row.getInt("version"));
    }
}
