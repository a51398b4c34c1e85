package com.educonnect.courses.lessons;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads and writes the modules of a course, and the order of what is in it. */
@Dependent
class ModuleRepository {
    @Inject
    @TenantData
    Sql sql;

    /** A module without its lessons. */
    record Found(UUID course, String title, Instant visibleFrom, int version) {
        boolean says(SaveModule asked) {
            return title.equals(asked.title()) && Objects.equals(visibleFrom, asked.visibleFrom());
        }
    }

    /** What a course is made of. */
    record Plan(Set<UUID> modules, Set<UUID> lessons) {
        int size() {
            return modules.size() + lessons.size();
        }
    }

    Optional<Found> find(UUID id) {
        return sql.find(
                "SELECT course_id, title, visible_from, version FROM course_module WHERE id = ?",
                row -> new Found(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        CourseRepository.instant(row, "visible_from"),
                        row.getInt(4)),
                id);
    }

    boolean create(UUID id, UUID course, SaveModule asked) {
        return sql.update("""
                        INSERT INTO course_module (id, course_id, title, visible_from, position)
                        SELECT ?, a.course, ?, ?::timestamptz,
                               (SELECT coalesce(max(m.position) + 1, 0) FROM course_module m WHERE m.course_id = a.course)
                        FROM (SELECT ?::uuid AS course) a ON CONFLICT DO NOTHING
                        """, id, asked.title(), asked.visibleFrom(), course) == 1;
    }

    void change(UUID id, SaveModule asked) {
        sql.update(
                "UPDATE course_module SET title = ?, visible_from = ?::timestamptz, version = version + 1 WHERE id = ?",
                asked.title(),
                asked.visibleFrom(),
                id);
    }

    /** Whether it held no lesson. */
    boolean remove(UUID id) {
        return sql.update(
                        "DELETE FROM course_module m WHERE m.id = ?"
                                + " AND NOT EXISTS (SELECT FROM lesson l WHERE l.module_id = m.id)",
                        id)
                == 1;
    }

    /** Holds off whoever would change the course meanwhile. */
    void lock(UUID course) {
        sql.query("SELECT 1 FROM course WHERE id = ? FOR UPDATE", row -> null, course);
    }

    /** All modules and lessons of the course, in any order. */
    Plan plan(UUID course) {
        var modules = sql.query(
                "SELECT id FROM course_module WHERE course_id = ?", row -> row.getObject(1, UUID.class), course);
        var lessons = sql.query(
                "SELECT l.id FROM lesson l JOIN course_module m ON m.id = l.module_id WHERE m.course_id = ?",
                row -> row.getObject(1, UUID.class),
                course);
        return new Plan(Set.copyOf(modules), Set.copyOf(lessons));
    }

    /** Puts all in order, in two statements whatever their number; versions stay, since nothing else changes. */
    void sort(SortCourse order) {
        var places = new ArrayList<Object[]>();
        var lessons = new ArrayList<Object[]>();
        for (var module : order.modules()) {
            for (var lesson : module.lessons()) {
                lessons.add(new Object[] {module.id(), lessons.size(), lesson});
            }
            places.add(new Object[] {places.size(), module.id()});
        }
        sql.batch("UPDATE course_module SET position = ? WHERE id = ?", places);
        sql.batch("UPDATE lesson SET module_id = ?, position = ? WHERE id = ?", lessons);
    }
}
