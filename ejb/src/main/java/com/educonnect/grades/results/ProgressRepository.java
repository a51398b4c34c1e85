package com.educonnect.grades.results;

import com.educonnect.grades.results.Gradebooks.Progress;
import com.educonnect.grades.results.Gradebooks.Taught;
import com.educonnect.people.Rights;
import com.educonnect.people.SchoolTime;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Counts how far marks have come: a class's subjects are those of its programme or, where none is stated for its level,
 * all of them, and those that somebody teaches or has assessed in it. Where marks are read anyway, {@link Stays} counts the
 * same.
 */
@Dependent
class ProgressRepository {
    private static final String SELECT = """
            WITH a AS MATERIALIZED (
                SELECT ?::uuid AS person, ?::date AS today, ?::boolean AS office, ?::uuid AS year, ?::uuid[] AS periods,
                       ?::uuid[] AS chain),
            taught AS MATERIALIZED (
                SELECT t.school_class_id, t.subject_id, t.role, t.staff_id IS NOT DISTINCT FROM a.person AS own
                FROM teaching_assignment t, a
                WHERE (t.starts_on IS NULL OR t.starts_on <= a.today) AND (t.ends_on IS NULL OR t.ends_on > a.today)),
            seen AS MATERIALIZED (
                SELECT c.id, c.code, c.name, c.kind, c.level_id, c.stream_id, c.subject_id FROM school_class c, a
                WHERE c.school_year_id = a.year
                  AND (a.office OR EXISTS (SELECT FROM taught t WHERE t.school_class_id = c.id AND t.own))),
            made AS MATERIALIZED (
                SELECT x.school_class_id, x.subject_id, count(DISTINCT x.id) AS assessments, max(x.held_on) AS last_on,
                       count(e.pupil_id) AS expected, count(m.pupil_id) AS given
                FROM seen c
                JOIN assessment x ON x.school_class_id = c.id AND x.cancelled_at IS NULL
                     AND x.period_id = ANY ((SELECT periods FROM a)::uuid[])
                LEFT JOIN enrollment e ON e.school_class_id = c.id AND e.starts_on <= x.held_on
                     AND (e.ends_on IS NULL OR e.ends_on > x.held_on)
                LEFT JOIN mark m ON m.assessment_id = x.id AND m.pupil_id = e.pupil_id
                     AND num_nonnulls(m.score, m.state) = 1
                GROUP BY x.school_class_id, x.subject_id)
            SELECT c.id, c.code, c.name, j.id AS subject_id, j.name AS subject_name, d.assessments, d.expected, d.given,
                   d.last_on,
                   (SELECT count(*) FROM enrollment e WHERE e.school_class_id = c.id AND e.starts_on <= a.today
                      AND (e.ends_on IS NULL OR e.ends_on > a.today)) AS pupils,
                   EXISTS (SELECT FROM sealing s WHERE s.school_class_id = c.id AND s.reopened_at IS NULL
                      AND s.period_id = ANY (a.chain)) AS sealed,
                   (SELECT coalesce(jsonb_agg(jsonb_build_object('role', t.role, 'subject', t.subject_id, 'own', t.own)), '[]')
                    FROM taught t WHERE t.school_class_id = c.id)::text AS teaching
            FROM seen c
            CROSS JOIN a
            LEFT JOIN LATERAL (
                SELECT NOT EXISTS (SELECT FROM coefficient k WHERE k.school_year_id = a.year AND k.level_id = c.level_id)
                       AND c.kind = 'class' AS open) p ON true
            LEFT JOIN subject j ON p.open
                 OR EXISTS (SELECT FROM coefficient k WHERE k.subject_id = j.id AND k.school_year_id = a.year
                            AND k.level_id = c.level_id AND (k.stream_id IS NULL OR k.stream_id = c.stream_id))
                 OR j.id = c.subject_id
                 OR EXISTS (SELECT FROM taught t WHERE t.school_class_id = c.id AND t.subject_id = j.id)
                 OR EXISTS (SELECT FROM made x WHERE x.school_class_id = c.id AND x.subject_id = j.id)
            LEFT JOIN made d ON d.school_class_id = c.id AND d.subject_id = j.id
            ORDER BY c.kind, c.code, c.id, j.code, j.id
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    private record Row(Taught taught, Rights rights, Progress progress) {}

    /** All that the caller sees. */
    List<Taught> classes(Years.Year year) {
        var office = tenants.actor().may("marks.office");
        var rows = sql.query(
                SELECT,
                row -> read(row, office),
                tenants.actor().person(),
                time.today(),
                office,
                year.id(),
                Sql.array("uuid", year.calendar().within(year.period())),
                Sql.array("uuid", year.calendar().chain(year.period())));
        var classes = new LinkedHashMap<UUID, Taught>();
        for (var row : rows) {
            var taught = classes.computeIfAbsent(row.taught().id(), id -> row.taught());
            if (row.progress() != null && row.rights().reads(row.progress().id())) {
                taught.subjects().add(row.progress());
            }
        }
        return List.copyOf(classes.values());
    }

    private Row read(ResultSet row, boolean office) throws SQLException {
        var rights = Rights.of(office, row.getString("teaching"));
        return new Row(
                new Taught(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("pupils"),
                        row.getBoolean("sealed"),
                        rights.readsEverySubject(),
                        new ArrayList<>()),
                rights,
                row.getObject("subject_id") == null ? null : progress(row, rights));
    }

    private Progress progress(ResultSet row, Rights rights) throws SQLException {
        var subject = row.getObject("subject_id", UUID.class);
        return new Progress(
                subject,
                row.getString("subject_name"),
                tenants.actor().may("marks.enter") && rights.enters(subject),
                row.getInt("assessments"),
                row.getInt("expected"),
                row.getInt("given"),
                row.getObject("last_on", LocalDate.class));
    }
}
