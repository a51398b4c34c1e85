package com.educonnect.courses.lessons;

import com.educonnect.courses.lessons.CourseRow.Summary;
import com.educonnect.people.Listing;
import com.educonnect.people.Rights;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/**
 * Which courses the caller sees, and where he or she may begin one: in the subjects taught and, for who teaches a class in
 * everything or is its class teacher, in those of its programme or, where none is stated for its level, in all; a class
 * teacher only in those for which nobody is named.
 */
@Stateless
public class CourseListService {
    private static final Listing.Query COURSES = new Listing.Query(
            """
            c.id AS class_id, c.name AS class_name, j.id AS subject_id, j.name AS subject_name, y.id AS year_id,
            y.name AS year_name, x.id, x.title, x.published_at, n.lessons, n.drafts, y.state = 'closed' AS closed,
            """ + Rights.ASSIGNMENTS, """
            FROM (SELECT ?::uuid AS person, ?::date AS today, ?::boolean AS office, ?::uuid AS year, ?::timestamptz AS now) a
            JOIN school_year y ON CASE WHEN a.year IS NULL THEN y.state <> 'closed' ELSE y.id = a.year END
            JOIN school_class c ON c.school_year_id = y.id
            CROSS JOIN LATERAL (
                SELECT NOT EXISTS (SELECT FROM coefficient k WHERE k.school_year_id = y.id AND k.level_id = c.level_id) AS all) p
            JOIN subject j ON (c.kind = 'class' OR c.subject_id IS NULL OR c.subject_id = j.id)
            LEFT JOIN course x ON x.school_class_id = c.id AND x.subject_id = j.id AND x.archived_at IS NULL
            LEFT JOIN LATERAL (
                SELECT count(*) AS lessons, count(*) FILTER (WHERE l.visible_from IS NULL OR l.visible_from > a.now) AS drafts
                FROM lesson l JOIN course_module m ON m.id = l.module_id WHERE m.course_id = x.id) n ON true
            WHERE (a.office AND x.id IS NOT NULL OR EXISTS (
                SELECT FROM teaching_assignment o
                WHERE o.school_class_id = c.id AND o.staff_id = a.person
                  AND (o.starts_on IS NULL OR o.starts_on <= a.today) AND (o.ends_on IS NULL OR o.ends_on > a.today)
                  AND (o.subject_id = j.id OR (o.subject_id IS NULL OR o.role = 'class_teacher') AND (x.id IS NOT NULL
                      OR (p.all OR EXISTS (
                            SELECT FROM coefficient k
                            WHERE k.subject_id = j.id AND k.school_year_id = y.id AND k.level_id = c.level_id
                              AND (k.stream_id IS NULL OR k.stream_id = c.stream_id)))
                         AND (o.subject_id IS NULL AND o.role = 'teacher' OR NOT EXISTS (
                            SELECT FROM teaching_assignment n
                            WHERE n.school_class_id = c.id AND n.subject_id = j.id AND n.role <> 'assistant'
                              AND (n.starts_on IS NULL OR n.starts_on <= a.today)
                              AND (n.ends_on IS NULL OR n.ends_on > a.today)))))))
            """, "(y.starts_on::text || c.code || ' ' || c.id::text || j.code)", "j.id");

    @Inject
    Listing listing;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    @Inject
    Clock clock;

    /** @param year null for all years that are not closed */
    public Page<CourseRow> courses(UUID year, String cursor, Integer limit) {
        var actor = tenants.actor();
        actor.require("courses.read");
        return listing.page(
                COURSES,
                this::row,
                cursor,
                limit,
                actor.person(),
                time.today(),
                actor.may("courses.office"),
                year,
                clock.instant());
    }

    private CourseRow row(ResultSet row) throws SQLException {
        var subject = row.getObject("subject_id", UUID.class);
        var rights = Rights.of(tenants.actor().may("courses.office"), row.getString("teaching"));
        return new CourseRow(
                row.getObject("class_id", UUID.class),
                row.getString("class_name"),
                subject,
                row.getString("subject_name"),
                row.getObject("year_id", UUID.class),
                row.getString("year_name"),
                tenants.actor().may("courses.edit") && rights.teaches(subject) && !row.getBoolean("closed"),
                row.getObject("id") == null ? null : summary(row));
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                row.getObject("id", UUID.class),
                row.getString("title"),
                CourseRepository.instant(row, "published_at"),
                row.getInt("lessons"),
                row.getInt("drafts"));
    }
}
