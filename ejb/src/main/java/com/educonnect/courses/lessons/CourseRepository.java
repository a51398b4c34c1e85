package com.educonnect.courses.lessons;

import com.educonnect.courses.Place;
import com.educonnect.courses.lessons.CourseView.Line;
import com.educonnect.courses.lessons.CourseView.Module;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes courses, and reads their plans. */
@Dependent
class CourseRepository {
    @Inject
    @TenantData
    Sql sql;

    /** A course without its plan. */
    record Found(
            UUID id,
            UUID schoolClass,
            UUID subject,
            String title,
            String description,
            Instant publishedAt,
            boolean archived,
            int version) {
        boolean says(SaveCourse asked) {
            return title.equals(asked.title())
                    && Objects.equals(description, asked.description())
                    && Objects.equals(publishedAt, asked.publishedAt());
        }
    }

    /** Holds off whoever would change the course meanwhile. */
    Optional<Found> find(UUID id) {
        return sql.find(
                """
                SELECT id, school_class_id, subject_id, title, description, published_at, archived_at IS NOT NULL AS archived,
                       version
                FROM course WHERE id = ? FOR UPDATE
                """,
                row -> new Found(
                        row.getObject("id", UUID.class),
                        row.getObject("school_class_id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getString("title"),
                        row.getString("description"),
                        instant(row, "published_at"),
                        row.getBoolean("archived"),
                        row.getInt("version")),
                id);
    }

    /** Whether neither the id nor the place was taken. */
    boolean create(UUID id, SaveCourse asked) {
        return sql.update(
                        """
                        INSERT INTO course (id, school_class_id, subject_id, title, description, published_at)
                        VALUES (?, ?, ?, ?, ?, ?::timestamptz) ON CONFLICT DO NOTHING
                        """,
                        id,
                        asked.schoolClass(),
                        asked.subject(),
                        asked.title(),
                        asked.description(),
                        asked.publishedAt())
                == 1;
    }

    void change(UUID id, SaveCourse asked) {
        sql.update(
                "UPDATE course SET title = ?, description = ?, published_at = ?::timestamptz, version = version + 1"
                        + " WHERE id = ?",
                asked.title(),
                asked.description(),
                asked.publishedAt(),
                id);
    }

    void archive(UUID id) {
        sql.update("UPDATE course SET archived_at = now(), version = version + 1 WHERE id = ?", id);
    }

    CourseView view(UUID course, Place place, boolean edits) {
        var found = find(course).orElseThrow();
        return new CourseView(
                found.id(),
                found.schoolClass(),
                place.className(),
                found.subject(),
                place.subjectName(),
                found.title(),
                found.description(),
                found.publishedAt(),
                edits,
                found.version(),
                modules(course));
    }

    private List<Module> modules(UUID course) {
        var modules = new LinkedHashMap<UUID, Module>();
        sql.query("""
                        SELECT m.id, m.title, m.visible_from, m.version FROM course_module m
                        WHERE m.course_id = ? ORDER BY m.position, m.id
                        """, CourseRepository::module, course).forEach(each -> modules.put(each.id(), each));
        for (var line : lines(course)) {
            modules.get(line.getKey()).lessons().add(line.getValue());
        }
        return List.copyOf(modules.values());
    }

    private List<Map.Entry<UUID, Line>> lines(UUID course) {
        return sql.query("""
                SELECT l.id, l.module_id, l.title, l.visible_from, l.requires_lesson_id, l.requires_score, l.version,
                       (SELECT count(*) FROM lesson_item i WHERE i.lesson_id = l.id) AS items
                FROM lesson l JOIN course_module m ON m.id = l.module_id
                WHERE m.course_id = ? ORDER BY l.position, l.id
                """, row -> Map.entry(row.getObject("module_id", UUID.class), line(row)), course);
    }

    private static Module module(ResultSet row) throws SQLException {
        return new Module(
                row.getObject("id", UUID.class),
                row.getString("title"),
                instant(row, "visible_from"),
                row.getInt("version"),
                new ArrayList<>());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("title"),
                instant(row, "visible_from"),
                row.getObject("requires_lesson_id", UUID.class),
                row.getBigDecimal("requires_score"),
                row.getInt("items"),
                row.getInt("version"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
