package com.educonnect.courses.lessons;

import com.educonnect.courses.lessons.CourseProgress.PupilProgress;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads and writes what pupils have done of lessons. */
@Dependent
class ProgressRepository {
    @Inject
    @TenantData
    Sql sql;

    /** The first word that a lesson is done stays, whatever arrives later. Answers whether this was it. */
    boolean done(UUID lesson, UUID pupil, Instant at) {
        return sql.update("""
                        INSERT INTO lesson_progress AS p (lesson_id, pupil_id, opened_at, done_at)
                        SELECT ?, ?, a.at, a.at FROM (SELECT ?::timestamptz AS at) a
                        ON CONFLICT (lesson_id, pupil_id) DO UPDATE
                        SET opened_at = coalesce(p.opened_at, excluded.opened_at), done_at = excluded.done_at
                        WHERE p.done_at IS NULL
                        """, lesson, pupil, at) == 1;
    }

    void opened(UUID lesson, UUID pupil, Instant at) {
        sql.update("""
                INSERT INTO lesson_progress AS p (lesson_id, pupil_id, opened_at) VALUES (?, ?, ?::timestamptz)
                ON CONFLICT (lesson_id, pupil_id) DO UPDATE SET opened_at = excluded.opened_at WHERE p.opened_at IS NULL
                """, lesson, pupil, at);
    }

    /** Whether there was anything to change. */
    boolean score(UUID lesson, UUID pupil, BigDecimal score) {
        return sql.update("""
                        INSERT INTO lesson_progress AS p (lesson_id, pupil_id, score) VALUES (?, ?, ?::numeric)
                        ON CONFLICT (lesson_id, pupil_id) DO UPDATE SET score = excluded.score
                        WHERE p.score IS DISTINCT FROM excluded.score
                        """, lesson, pupil, score) == 1;
    }

    boolean isInClass(UUID pupil, UUID schoolClass, LocalDate today) {
        return sql.find("""
                        SELECT 1 FROM (SELECT ?::date AS today) a JOIN enrollment e ON e.pupil_id = ? AND e.school_class_id = ?
                             AND e.starts_on <= a.today AND (e.ends_on IS NULL OR e.ends_on > a.today) LIMIT 1
                        """, row -> true, today, pupil, schoolClass).isPresent();
    }

    List<PupilProgress> pupils(UUID course, UUID schoolClass, LocalDate today) {
        return sql.query("""
                SELECT w.id, w.family_name, w.given_names, g.opened, g.done, g.scored, g.scores
                FROM (SELECT ?::date AS today, ?::uuid AS course) a
                JOIN enrollment e ON e.school_class_id = ? AND e.starts_on <= a.today AND (e.ends_on IS NULL OR e.ends_on > a.today)
                JOIN person w ON w.id = e.pupil_id
                CROSS JOIN LATERAL (
                    SELECT coalesce(array_agg(p.lesson_id ORDER BY m.position, l.position) FILTER (WHERE p.done_at IS NOT NULL), '{}')
                               AS done,
                           coalesce(array_agg(p.lesson_id ORDER BY m.position, l.position)
                               FILTER (WHERE p.opened_at IS NOT NULL OR p.done_at IS NOT NULL), '{}') AS opened,
                           coalesce(array_agg(p.lesson_id ORDER BY p.lesson_id) FILTER (WHERE p.score IS NOT NULL), '{}') AS scored,
                           coalesce(array_agg(p.score ORDER BY p.lesson_id) FILTER (WHERE p.score IS NOT NULL), '{}') AS scores
                    FROM lesson_progress p
                    JOIN lesson l ON l.id = p.lesson_id
                    JOIN course_module m ON m.id = l.module_id AND m.course_id = a.course
                    WHERE p.pupil_id = w.id) g
                ORDER BY w.sort_key, w.id
                """, ProgressRepository::pupil, today, course, schoolClass);
    }

    private static PupilProgress pupil(ResultSet row) throws SQLException {
        var scored = (UUID[]) row.getArray("scored").getArray();
        var scores = (BigDecimal[]) row.getArray("scores").getArray();
        return new PupilProgress(
                row.getObject("id", UUID.class),
                row.getString("family_name"),
                row.getString("given_names"),
                Arrays.asList((UUID[]) row.getArray("opened").getArray()),
                Arrays.asList((UUID[]) row.getArray("done").getArray()),
                java.util.stream.IntStream.range(0, scored.length)
                        .mapToObj(i -> new CourseProgress.Scored(scored[i], scores[i]))
                        .toList());
    }
}
