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

    private static final String STAYS = """
            WITH asked AS (SELECT ?::date AS today, ?::int AS days, ?::int AS last_days, ?::numeric AS half),
            running AS (
                SELECT y.year_id, y.starts_on, a.today FROM asked a
                JOIN analytics.dim_year y ON y.state = 'open' AND a.today BETWEEN y.starts_on AND y.ends_on
                ORDER BY y.starts_on DESC LIMIT 1),
            years AS (
                SELECT y.year_id, y.starts_on, y.ends_on, y.year_id = r.year_id AS running,
                       least(y.ends_on, y.starts_on + (r.today - r.starts_on)) AS cut
                FROM running r
                JOIN analytics.dim_year y ON y.year_id = r.year_id OR y.ends_on < r.starts_on),
            terms AS MATERIALIZED (
                SELECT t.term_id, t.year_id, t.ends_on FROM analytics.dim_term t
                WHERE t.term_id <> t.year_id
                  AND NOT EXISTS (SELECT FROM analytics.dim_term i WHERE i.parent_id = t.term_id)),
            refused AS MATERIALIZED (
                SELECT analytics.pupil_key(k.inner_pad, k.outer_pad, f.pupil_id) AS pupil_key
                FROM warning_refusal f CROSS JOIN analytics_key k),
            stays AS MATERIALIZED (
                SELECT DISTINCT ON (y.year_id, e.pupil_key) y.*, c.level_code, c.class_id, e.pupil_key, e.from_on,
                       e.repeating, coalesce((
                           SELECT (m.document #>> '{scale,pass}')::numeric FROM grading_scheme m
                           LEFT JOIN level l ON l.id = m.level_id
                           WHERE m.school_year_id = y.year_id AND (m.level_id IS NULL OR l.code = c.level_code)
                           ORDER BY m.level_id NULLS LAST LIMIT 1), (SELECT half FROM asked)) AS pass
                FROM years y
                JOIN analytics.dim_class c ON c.year_id = y.year_id AND c.kind = 'class' AND c.level_code <> ''
                JOIN analytics.fact_enrollment e ON e.class_id = c.class_id
                     AND e.from_on <= y.cut AND (e.until_on IS NULL OR e.until_on > y.cut)
                WHERE e.pupil_key NOT IN (SELECT r.pupil_key FROM refused r WHERE r.pupil_key IS NOT NULL)
                ORDER BY y.year_id, e.pupil_key, e.from_on DESC, c.class_id)
            """;

    /** Pupil by pupil, each by the keys of the facts: no plan of it grows with the square of the school. */
    private static final String SIGHTINGS = STAYS + """
            SELECT s.level_code, s.year_id, s.starts_on, s.cut, s.running, s.pupil_key, s.class_id, s.pass,
                   v.ratio AS last_average, v.ratio - v.earlier AS trend, p.days, p.absences, p.lateness, w.asked, w.homework,
                   s.repeating::int AS repeating, extract(year FROM s.starts_on)::int - u.birth_year AS age,
                   q.subjects, q.weak AS weak_subjects,
                   (SELECT g.ratio FROM analytics.dim_year b JOIN analytics.fact_general g ON g.term_id = b.year_id
                    WHERE g.pupil_key = s.pupil_key AND b.ends_on < s.starts_on AND g.ratio IS NOT NULL
                    ORDER BY b.ends_on DESC, g.class_id LIMIT 1) AS year_before,
                   CASE WHEN s.running THEN NULL WHEN o.stayed THEN o.ratio < s.pass ELSE true END AS failed
            FROM stays s
            JOIN analytics.dim_pupil u ON u.pupil_key = s.pupil_key
            CROSS JOIN LATERAL (
                SELECT max(x.ratio) FILTER (WHERE x.back = 1) AS ratio, avg(x.ratio) FILTER (WHERE x.back > 1) AS earlier,
                       (array_agg(x.term_id) FILTER (WHERE x.back = 1))[1] AS term_id
                FROM (SELECT g.ratio, t.term_id, row_number() OVER (ORDER BY t.ends_on DESC, t.term_id, g.class_id) AS back
                      FROM terms t JOIN analytics.fact_general g ON g.term_id = t.term_id AND g.pupil_key = s.pupil_key
                      WHERE t.year_id = s.year_id AND t.ends_on <= s.cut AND g.ratio IS NOT NULL) x) v
            CROSS JOIN LATERAL (
                SELECT count(*)::int AS days,
                       CASE WHEN count(*) > 0 THEN count(*) FILTER (
                           WHERE a.absent + a.excused > 0 AND 2 * (a.absent + a.excused) >= a.slots) END AS absences,
                       CASE WHEN count(*) > 0 THEN count(*) FILTER (WHERE a.late > 0) END AS lateness
                FROM (SELECT r.day FROM analytics.fact_roll r
                      WHERE r.class_id = s.class_id AND r.day BETWEEN s.from_on AND s.cut AND r.rolls_counted > 0
                      ORDER BY r.day DESC LIMIT (SELECT days FROM asked)) d
                LEFT JOIN analytics.fact_attendance a ON a.class_id = s.class_id AND a.day = d.day
                     AND a.pupil_key = s.pupil_key) p
            CROSS JOIN LATERAL (
                SELECT count(*)::int AS asked, avg(w.handed_in::int) AS homework
                FROM analytics.fact_assignment w
                WHERE w.pupil_key = s.pupil_key AND w.due_on BETWEEN s.starts_on AND s.cut
                  AND w.state IS DISTINCT FROM 'excused') w
            CROSS JOIN LATERAL (
                SELECT nullif(count(*), 0)::int AS subjects,
                       CASE WHEN count(*) > 0 THEN count(*) FILTER (WHERE a.ratio < s.pass) END AS weak
                FROM analytics.fact_average a
                WHERE a.pupil_key = s.pupil_key AND a.term_id = v.term_id AND a.ratio IS NOT NULL) q
            CROSS JOIN LATERAL (
                SELECT EXISTS (
                           SELECT FROM analytics.fact_enrollment e JOIN analytics.dim_class c ON c.class_id = e.class_id
                           WHERE e.pupil_key = s.pupil_key AND c.year_id = s.year_id AND c.kind = 'class'
                             AND (e.until_on IS NULL OR e.until_on > s.ends_on - (SELECT last_days FROM asked))) AS stayed,
                       (SELECT g.ratio FROM analytics.fact_general g
                        WHERE g.pupil_key = s.pupil_key AND g.term_id = s.year_id AND g.ratio IS NOT NULL
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
