package com.educonnect.bench;

/** The facts and sums of {@link PlainNight}: what is deleted of them after a day, and how they are written. */
final class PlainFacts {
    static final String CHANGED = """
            DELETE FROM plain.fact_attendance f USING plain.rolled d WHERE f.class_id = d.class_id AND f.day = d.day;
            DELETE FROM plain.fact_roll f USING plain.rolled d WHERE f.class_id = d.class_id AND f.day = d.day;
            DELETE FROM plain.fact_mark f USING plain.marked d WHERE f.assessment_id = d.assessment_id;
            DELETE FROM plain.fact_assessment f USING plain.marked d WHERE f.assessment_id = d.assessment_id;
            DELETE FROM plain.agg_results f USING plain.marked d WHERE f.term_id = d.term_id
                OR f.term_id IN (SELECT school_year_id FROM period WHERE id = d.term_id);
            DELETE FROM plain.fact_average f USING plain.marked d
                WHERE f.class_id = d.class_id AND f.term_id = d.term_id AND f.subject_id = d.subject_id;
            DELETE FROM plain.fact_general f USING plain.marked d WHERE f.class_id = d.class_id;
            DELETE FROM plain.agg_attendance f WHERE f.month IN (SELECT date_trunc('month', day) FROM plain.rolled);
            """;

    /**
     * With %2$s for the rolls, %3$s their days, %4$s the marks, %5$s the averages, %6$s the months, %7$s the general averages,
     * %8$s the facts of marks and %9$s the terms that are counted.
     */
    static final String ALL = """
            INSERT INTO plain.fact_attendance
                SELECT 't', r.school_class_id, r.held_on, k.pupil_key, n.rolls - count(*) FILTER (WHERE a.state = 'dispensed'),
                       count(*) FILTER (WHERE a.state = 'absent'), count(*) FILTER (WHERE a.state = 'excused'),
                       count(*) FILTER (WHERE a.state = 'excluded'), count(*) FILTER (WHERE a.state = 'late'),
                       count(*) FILTER (WHERE a.state = 'left_early'), count(*) FILTER (WHERE a.state = 'dispensed'),
                       coalesce(sum(extract(epoch FROM s.ends_at - s.starts_at) / 60) FILTER (WHERE a.state IN ('absent', 'excused', 'excluded')), 0),
                       coalesce(sum(a.minutes), 0)
                FROM roll r %2$s JOIN absence a ON r.id = a.roll_id AND NOT r.teacher_absent
                JOIN slot s ON s.id = r.slot_id
                JOIN (SELECT r.school_class_id, r.held_on, count(*) AS rolls FROM roll r %2$s WHERE NOT r.teacher_absent GROUP BY 1, 2) n
                     ON n.school_class_id = r.school_class_id AND n.held_on = r.held_on
                JOIN enrollment e ON e.pupil_id = a.pupil_id AND e.school_class_id = r.school_class_id
                     AND e.starts_on <= r.held_on AND (e.ends_on IS NULL OR e.ends_on > r.held_on)
                JOIN plain.known k ON k.pupil_id = a.pupil_id
                GROUP BY r.school_class_id, r.held_on, k.pupil_key, n.rolls;
            INSERT INTO plain.fact_roll
                SELECT 't', r.class_id, r.day, b.slots, coalesce(n.rolls, 0), coalesce(n.late, 0), b.slots - coalesce(n.rolls, 0),
                       coalesce(n.rolls, 0), p.pupils, p.pupils * coalesce(n.rolls, 0) - coalesce(m.dispensed, 0), coalesce(m.absent, 0),
                       coalesce(m.excused, 0), coalesce(m.excluded, 0), coalesce(m.late, 0), coalesce(m.left_early, 0),
                       coalesce(m.dispensed, 0), coalesce(m.missed_minutes, 0), coalesce(m.late_minutes, 0)
                FROM (SELECT c.id AS class_id, y.starts_on + n AS day FROM school_class c JOIN school_year y ON y.id = c.school_year_id,
                          generate_series(0, 400) n WHERE y.starts_on + n < current_date AND y.starts_on + n <= y.ends_on) r %3$s
                CROSS JOIN (SELECT count(*) AS slots FROM slot) b
                JOIN (SELECT school_class_id, count(*) AS pupils FROM enrollment GROUP BY 1) p ON p.school_class_id = r.class_id
                LEFT JOIN (SELECT r.school_class_id, r.held_on, count(*) AS rolls, count(*) FILTER (WHERE
                               coalesce(h.device_time, h.changed_at) > (r.held_on + s.ends_at) AT TIME ZONE 'Africa/Dakar') AS late
                           FROM roll r %2$s JOIN slot s ON s.id = r.slot_id
                           LEFT JOIN roll_history h ON h.roll_id = r.id AND h.version = 1 GROUP BY 1, 2) n
                     ON n.school_class_id = r.class_id AND n.held_on = r.day
                LEFT JOIN (SELECT r.class_id, r.day, sum(absent) AS absent, sum(excused) AS excused, sum(excluded) AS excluded, sum(late) AS late,
                                  sum(left_early) AS left_early, sum(dispensed) AS dispensed, sum(missed_minutes) AS missed_minutes,
                                  sum(late_minutes) AS late_minutes FROM plain.fact_attendance r %3$s GROUP BY 1, 2) m
                     ON m.class_id = r.class_id AND m.day = r.day;
            INSERT INTO plain.fact_mark
                SELECT 't', a.id, k.pupil_key, a.school_class_id, a.period_id, a.subject_id, a.held_on, m.score / a.maximum, m.state, a.weight
                FROM mark m JOIN assessment a ON a.id = m.assessment_id AND a.cancelled_at IS NULL %4$s
                JOIN plain.known k ON k.pupil_id = m.pupil_id
                WHERE m.score IS NOT NULL OR m.state IS NOT NULL;
            INSERT INTO plain.fact_assessment
                SELECT 't', a.id, a.school_class_id, a.period_id, a.subject_id, a.held_on, a.category, a.weight, p.pupils, m.given,
                       p.pupils - m.given, m.scored, m.ratio
                FROM assessment a %4$s
                JOIN (SELECT school_class_id, count(*) AS pupils FROM enrollment GROUP BY 1) p ON p.school_class_id = a.school_class_id
                JOIN (SELECT f.assessment_id, count(*) AS given, count(f.ratio) AS scored, avg(f.ratio) AS ratio
                      FROM plain.fact_mark f %8$s GROUP BY 1) m ON m.assessment_id = a.id
                WHERE a.cancelled_at IS NULL;
            INSERT INTO plain.fact_average (tenant, class_id, term_id, subject_id, pupil_key, status, shown, maximum, place)
                SELECT 't', school_class_id, period_id, subject_id, k.pupil_key, 'scored', average, 20,
                       rank() OVER (PARTITION BY school_class_id, period_id, subject_id ORDER BY average DESC)
                FROM (SELECT a.school_class_id, a.period_id, m.pupil_id, a.subject_id,
                             round((avg(m.score * 20 / a.maximum) FILTER (WHERE a.category = 'devoir')
                                  + avg(m.score * 20 / a.maximum) FILTER (WHERE a.category = 'composition')) / 2, 2) AS average
                      FROM assessment a JOIN mark m ON m.assessment_id = a.id %5$s
                      WHERE a.cancelled_at IS NULL AND m.score IS NOT NULL
                      GROUP BY 1, 2, 3, 4) s
                JOIN plain.known k ON k.pupil_id = s.pupil_id
                WHERE average IS NOT NULL;
            INSERT INTO plain.fact_general (tenant, class_id, term_id, pupil_key, status, shown, maximum, place)
                SELECT 't', g.class_id, t.id, g.pupil_key, 'scored', g.average, 20,
                       rank() OVER (PARTITION BY g.class_id, t.id ORDER BY g.average DESC)
                FROM (SELECT s.class_id, s.term_id, s.pupil_key, round(sum(s.shown * k.value) / sum(k.value), 2) AS average
                      FROM plain.fact_average s JOIN school_class c ON c.id = s.class_id
                      JOIN coefficient k ON k.subject_id = s.subject_id AND k.level_id = c.level_id
                      WHERE %7$s GROUP BY 1, 2, 3) g
                JOIN period p ON p.id = g.term_id
                CROSS JOIN LATERAL (VALUES (p.id), (p.school_year_id)) t (id);
            INSERT INTO plain.agg_results
                SELECT 't', f.term_id, y.name, coalesce(p.kind, 'year'), coalesce(p.name, y.name), coalesce(p.starts_on, y.starts_on),
                       coalesce(p.ends_on, y.ends_on), coalesce(l.code, ''), min(coalesce(l.name, '')), coalesce(j.code, ''),
                       min(coalesce(j.name, '')), q.sex, count(*), avg(f.ratio), count(*) FILTER (WHERE f.ratio >= 0.5)
                FROM (SELECT class_id, term_id, subject_id, pupil_key, shown / maximum AS ratio FROM plain.fact_average
                      UNION ALL SELECT class_id, term_id, NULL, pupil_key, shown / maximum FROM plain.fact_general) f
                JOIN school_class c ON c.id = f.class_id
                JOIN school_year y ON y.id = c.school_year_id
                JOIN plain.dim_pupil q ON q.pupil_key = f.pupil_key
                LEFT JOIN period p ON p.id = f.term_id
                LEFT JOIN level l ON l.id = c.level_id
                LEFT JOIN subject j ON j.id = f.subject_id
                WHERE %9$s
                GROUP BY f.term_id, y.id, p.id, l.code, j.code, q.sex;
            INSERT INTO plain.agg_attendance
                WITH held AS MATERIALIZED (
                    SELECT date_trunc('month', r.day)::date AS month, r.class_id, r.day, r.rolls_counted
                    FROM plain.fact_roll r WHERE r.rolls_counted > 0 AND %6$s),
                crowd AS MATERIALIZED (
                    SELECT e.class_id, p.sex, e.from_on, coalesce(e.until_on, 'infinity') AS until_on, count(*) AS pupils
                    FROM plain.fact_enrollment e JOIN plain.dim_pupil p ON p.pupil_key = e.pupil_key GROUP BY 1, 2, 3, 4),
                piece (month, class_id, sex, pupils, slots, absent, excused, excluded, late) AS (
                    SELECT h.month, h.class_id, c.sex, 0, sum(h.rolls_counted * c.pupils), 0, 0, 0, 0
                    FROM held h JOIN crowd c ON c.class_id = h.class_id AND c.from_on <= h.day AND c.until_on > h.day GROUP BY 1, 2, 3
                    UNION ALL
                    SELECT h.month, h.class_id, p.sex, 0, -sum(a.dispensed), sum(a.absent), sum(a.excused), sum(a.excluded), sum(a.late)
                    FROM held h JOIN plain.fact_attendance a ON a.class_id = h.class_id AND a.day = h.day
                    JOIN plain.dim_pupil p ON p.pupil_key = a.pupil_key GROUP BY 1, 2, 3
                    UNION ALL
                    SELECT m.month, m.class_id, c.sex, sum(c.pupils), 0, 0, 0, 0, 0
                    FROM (SELECT month, class_id, min(day) AS first_on, max(day) AS last_on FROM held GROUP BY 1, 2) m
                    JOIN crowd c ON c.class_id = m.class_id AND c.from_on <= m.last_on AND c.until_on > m.first_on GROUP BY 1, 2, 3)
                SELECT 't', p.month, y.name, coalesce(l.code, ''), min(coalesce(l.name, '')), p.sex, sum(p.pupils), sum(p.slots), sum(p.absent),
                       sum(p.excused), sum(p.excluded), sum(p.late)
                FROM piece p JOIN school_class c ON c.id = p.class_id JOIN school_year y ON y.id = c.school_year_id
                LEFT JOIN level l ON l.id = c.level_id
                GROUP BY 2, 3, 4, 6;
            """;

    private PlainFacts() {}
}
