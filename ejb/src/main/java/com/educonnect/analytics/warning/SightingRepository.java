package com.educonnect.analytics.warning;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads pupils as the facts of the night show them: of the running year today, of each ended year on the day as far
 * from its first. Of whom a warning is refused nothing is read, of no year.
 */
@Dependent
class SightingRepository {
    /** Days on which the class was called, of which absences and lateness are counted. */
    private static final int DAYS = 30;

    /** Whoever goes in the last days of a year has not left before its end. */
    private static final int LAST_DAYS = 14;

    /** What passes where the school's marking does not say. */
    private static final double HALF = 0.5;

    private static final String YEARS = """
            WITH asked AS (SELECT ?::date AS today, ?::int AS days, ?::int AS last_days, ?::numeric AS half),
            running AS (
                SELECT y.year_id, y.starts_on, a.* FROM asked a
                JOIN analytics.dim_year y ON y.state = 'open' AND a.today BETWEEN y.starts_on AND y.ends_on
                ORDER BY y.starts_on DESC LIMIT 1),
            years AS (
                SELECT y.year_id, y.starts_on, y.ends_on, y.year_id = r.year_id AS running,
                       least(y.ends_on, y.starts_on + (r.today - r.starts_on)) AS cut, r.year_id AS now
                FROM running r
                JOIN analytics.dim_year y ON y.year_id = r.year_id OR y.ends_on < r.starts_on),
            stays AS (
                SELECT DISTINCT ON (y.year_id, e.pupil_key) y.*, c.level_code, c.class_id, e.pupil_key, e.from_on, e.repeating
                FROM years y
                JOIN analytics.dim_class c ON c.year_id = y.year_id AND c.kind = 'class' AND c.level_code <> ''
                JOIN analytics.fact_enrollment e ON e.class_id = c.class_id
                     AND e.from_on <= y.cut AND (e.until_on IS NULL OR e.until_on > y.cut)
                WHERE NOT EXISTS (
                    SELECT FROM warning_refusal f CROSS JOIN analytics_key k
                    WHERE f.pupil_id IS NULL
                       OR analytics.pupil_key(k.inner_pad, k.outer_pad, f.pupil_id) = e.pupil_key)
                ORDER BY y.year_id, e.pupil_key, e.from_on DESC, c.class_id),
            """;

    private static final String AVERAGES = """
            terms AS (
                SELECT s.year_id, s.pupil_key, t.term_id, g.ratio, row_number() OVER (
                       PARTITION BY s.year_id, s.pupil_key ORDER BY t.ends_on DESC, t.term_id, g.class_id) AS back
                FROM stays s
                JOIN analytics.dim_term t ON t.year_id = s.year_id AND t.term_id <> t.year_id AND t.ends_on <= s.cut
                     AND NOT EXISTS (SELECT FROM analytics.dim_term i WHERE i.parent_id = t.term_id)
                JOIN analytics.fact_general g ON g.term_id = t.term_id AND g.pupil_key = s.pupil_key
                WHERE g.ratio IS NOT NULL),
            averages AS (
                SELECT l.year_id, l.pupil_key, l.term_id, l.ratio, l.ratio - (
                       SELECT avg(e.ratio) FROM terms e
                       WHERE e.year_id = l.year_id AND e.pupil_key = l.pupil_key AND e.back > 1) AS trend
                FROM terms l WHERE l.back = 1),
            called AS (
                SELECT r.class_id, r.day, row_number() OVER (PARTITION BY r.class_id ORDER BY r.day DESC) AS back
                FROM (SELECT DISTINCT class_id, cut FROM stays) s
                JOIN analytics.fact_roll r ON r.class_id = s.class_id AND r.day <= s.cut AND r.rolls_counted > 0),
            presence AS (
                SELECT s.year_id, s.pupil_key, count(*)::int AS days,
                       count(*) FILTER (WHERE 2 * (a.absent + a.excused) >= a.slots AND a.absent + a.excused > 0)::int AS absences,
                       count(*) FILTER (WHERE a.late > 0)::int AS lateness
                FROM stays s
                JOIN called d ON d.class_id = s.class_id AND d.day >= s.from_on AND d.back <= (SELECT days FROM asked)
                LEFT JOIN analytics.fact_attendance a ON a.class_id = d.class_id AND a.day = d.day
                     AND a.pupil_key = s.pupil_key
                GROUP BY s.year_id, s.pupil_key),
            work AS (
                SELECT s.year_id, s.pupil_key, count(*)::int AS asked, avg(w.handed_in::int) AS homework
                FROM stays s
                JOIN analytics.fact_assignment w ON w.pupil_key = s.pupil_key AND w.due_on BETWEEN s.starts_on AND s.cut
                WHERE w.state IS DISTINCT FROM 'excused'
                GROUP BY s.year_id, s.pupil_key),
            marked AS (
                SELECT s.*, coalesce((
                       SELECT (m.document #>> '{scale,pass}')::numeric FROM grading_scheme m
                       LEFT JOIN level l ON l.id = m.level_id
                       WHERE m.school_year_id = s.year_id AND (m.level_id IS NULL OR l.code = s.level_code)
                       ORDER BY m.level_id NULLS LAST LIMIT 1), (SELECT half FROM asked)) AS pass
                FROM stays s)
            """;

    private static final String SIGHTINGS = YEARS + AVERAGES + """
            SELECT m.level_code, m.year_id, m.starts_on, m.cut, m.running, m.pupil_key, m.class_id, m.pass,
                   v.ratio AS last_average, v.trend, p.days, p.absences, p.lateness, w.asked, w.homework,
                   m.repeating::int AS repeating, extract(year FROM m.starts_on)::int - u.birth_year AS age,
                   q.subjects, q.weak AS weak_subjects,
                   (SELECT g.ratio FROM analytics.dim_year b JOIN analytics.fact_general g ON g.term_id = b.year_id
                    WHERE g.pupil_key = m.pupil_key AND b.ends_on < m.starts_on AND g.ratio IS NOT NULL
                    ORDER BY b.ends_on DESC, g.class_id LIMIT 1) AS year_before,
                   CASE WHEN m.running THEN NULL WHEN o.stayed THEN o.ratio < m.pass ELSE true END AS failed
            FROM marked m
            JOIN analytics.dim_pupil u ON u.pupil_key = m.pupil_key
            LEFT JOIN averages v ON v.year_id = m.year_id AND v.pupil_key = m.pupil_key
            LEFT JOIN presence p ON p.year_id = m.year_id AND p.pupil_key = m.pupil_key
            LEFT JOIN work w ON w.year_id = m.year_id AND w.pupil_key = m.pupil_key
            CROSS JOIN LATERAL (
                SELECT nullif(count(*), 0)::int AS subjects,
                       CASE WHEN count(*) > 0 THEN count(*) FILTER (WHERE a.ratio < m.pass) END AS weak
                FROM analytics.fact_average a
                WHERE a.pupil_key = m.pupil_key AND a.term_id = v.term_id AND a.ratio IS NOT NULL) q
            CROSS JOIN LATERAL (
                SELECT EXISTS (
                           SELECT FROM analytics.fact_enrollment e JOIN analytics.dim_class c ON c.class_id = e.class_id
                           WHERE e.pupil_key = m.pupil_key AND c.year_id = m.year_id AND c.kind = 'class'
                             AND (e.until_on IS NULL OR e.until_on > m.ends_on - (SELECT last_days FROM asked))) AS stayed,
                       (SELECT g.ratio FROM analytics.fact_general g
                        WHERE g.pupil_key = m.pupil_key AND g.term_id = m.year_id AND g.ratio IS NOT NULL
                        ORDER BY g.class_id LIMIT 1) AS ratio) o
            """;

    @Inject
    @TenantData
    Sql sql;

    /** Empty while no school year runs. */
    List<Sighting> on(LocalDate today) {
        return sql.query(SIGHTINGS, Sighting::read, today, DAYS, LAST_DAYS, HALF);
    }
}
