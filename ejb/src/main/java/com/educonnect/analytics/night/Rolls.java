package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Counts the rolls of stale days anew, a bounded number of classes and days in one transaction. What a roll counts for is
 * as {@code attendance} defines it: who was enrolled on that day, no roll of an absent teacher, no lesson from which the
 * pupil is dispensed. What is expected of a class is as the day's list says.
 */
@Dependent
class Rolls {
    private static final int MOST = 6_000;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final String DUE = """
            due AS MATERIALIZED (SELECT s.class_id, s.day FROM analytics.stale s WHERE s.fact = 'roll' AND s.day <= ?)
            """;

    private static final String CLEAR = """
            DELETE FROM analytics.%1$s f USING analytics.stale s
            WHERE s.fact = 'roll' AND s.day <= ? AND f.class_id = s.class_id AND f.day = s.day
            """;

    private static final String PUPILS = Pseudonyms.WITH + DUE + """
            , held AS MATERIALIZED (
                SELECT r.id, r.school_class_id AS class_id, r.held_on AS day, count(*) OVER (PARTITION BY r.school_class_id, r.held_on) AS rolls,
                       (extract(epoch FROM s.ends_at - s.starts_at) / 60)::int AS minutes
                FROM due d JOIN roll r ON r.school_class_id = d.class_id AND r.held_on = d.day AND NOT r.teacher_absent
                JOIN slot s ON s.id = r.slot_id),
            told AS MATERIALIZED (
                SELECT h.class_id, h.day, h.rolls, h.minutes, a.pupil_id, a.state, a.minutes AS marked
                FROM held h JOIN absence a ON a.roll_id = h.id)
            INSERT INTO analytics.fact_attendance (class_id, day, pupil_key, slots, absent, excused, excluded, late, left_early,
                dispensed, missed_minutes, late_minutes)
            SELECT t.class_id, t.day, k.pupil_key, min(t.rolls) - count(*) FILTER (WHERE t.state = 'dispensed'),
                   count(*) FILTER (WHERE t.state = 'absent'), count(*) FILTER (WHERE t.state = 'excused'),
                   count(*) FILTER (WHERE t.state = 'excluded'), count(*) FILTER (WHERE t.state = 'late'),
                   count(*) FILTER (WHERE t.state = 'left_early'), count(*) FILTER (WHERE t.state = 'dispensed'),
                   coalesce(sum(t.minutes) FILTER (WHERE t.state IN ('absent', 'excused', 'excluded')), 0), coalesce(sum(t.marked), 0)
            FROM told t
            JOIN enrollment e ON e.pupil_id = t.pupil_id AND e.school_class_id = t.class_id
                 AND e.starts_on <= t.day AND (e.ends_on IS NULL OR e.ends_on > t.day)
            JOIN known k ON k.pupil_id = t.pupil_id
            GROUP BY t.class_id, t.day, k.pupil_key
            """;

    /**
     * A class is expected to hold the lessons of its bell, and lacks those that neither it nor a group of its pupils held.
     * Summed up as {@code int}: PostgreSQL adds larger whole numbers digit by digit.
     */
    private static final String CLASSES = "WITH " + DUE + """
            , bell AS MATERIALIZED (
                SELECT c.id AS class_id, c.school_year_id AS year_id, c.shift_id, coalesce(l.roll_unit, 'lesson') AS unit,
                       CASE WHEN c.kind = 'class' AND y.state <> 'draft' THEN (
                           SELECT count(*) FROM slot s
                           WHERE s.unit = coalesce(l.roll_unit, 'lesson') AND (s.shift_id IS NULL OR s.shift_id = c.shift_id))::int
                       ELSE 0 END AS lessons
                FROM school_class c JOIN school_year y ON y.id = c.school_year_id LEFT JOIN level l ON l.id = c.level_id
                WHERE c.id IN (SELECT class_id FROM due)),
            place AS MATERIALIZED (
                SELECT d.class_id, d.day, b.shift_id, b.unit, CASE WHEN g.school_day AND d.day <= ? THEN b.lessons ELSE 0 END AS expected
                FROM due d JOIN bell b ON b.class_id = d.class_id
                LEFT JOIN analytics.dim_day g ON g.year_id = b.year_id AND g.day = d.day),
            taken AS MATERIALIZED (
                SELECT p.class_id, p.day, r.slot_id, r.teacher_absent,
                       coalesce(h.device_time, h.changed_at, r.taken_at) > (p.day + s.ends_at) AT TIME ZONE ? AS late,
                       (p.expected > 0 AND s.unit = p.unit AND (s.shift_id IS NULL OR s.shift_id = p.shift_id)) IS TRUE AS expected
                FROM place p JOIN roll r ON r.school_class_id = p.class_id AND r.held_on = p.day
                JOIN slot s ON s.id = r.slot_id
                LEFT JOIN roll_history h ON h.roll_id = r.id AND h.version = 1),
            in_groups AS MATERIALIZED (
                SELECT DISTINCT e.school_class_id AS class_id, r.held_on AS day, r.slot_id
                FROM (SELECT DISTINCT day FROM due) d
                JOIN roll r ON r.held_on = d.day
                JOIN school_class g ON g.id = r.school_class_id AND g.kind = 'group'
                JOIN enrollment o ON o.school_class_id = g.id AND o.starts_on <= d.day AND (o.ends_on IS NULL OR o.ends_on > d.day)
                JOIN enrollment e ON e.pupil_id = o.pupil_id AND e.kind = 'class'
                     AND e.starts_on <= d.day AND (e.ends_on IS NULL OR e.ends_on > d.day)),
            stay AS MATERIALIZED (
                SELECT e.school_class_id AS class_id, e.starts_on, coalesce(e.ends_on, 'infinity') AS ends_on, count(*)::int AS pupils
                FROM enrollment e WHERE e.school_class_id IN (SELECT class_id FROM due) GROUP BY 1, 2, 3),
            piece (class_id, day, expected, missing, taken, late_rolls, counted, pupils, absent, excused, excluded, late, left_early,
                   dispensed, missed_minutes, late_minutes) AS (
                SELECT class_id, day, expected, expected, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM place
                UNION ALL
                SELECT class_id, day, 0, -expected::int, 1, late::int, (NOT teacher_absent)::int, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM taken
                UNION ALL
                SELECT n.class_id, n.day, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
                FROM in_groups n JOIN place p ON p.class_id = n.class_id AND p.day = n.day AND p.expected > 0
                JOIN slot s ON s.id = n.slot_id AND s.unit = p.unit AND (s.shift_id IS NULL OR s.shift_id = p.shift_id)
                WHERE NOT EXISTS (SELECT FROM taken t WHERE t.class_id = n.class_id AND t.day = n.day AND t.slot_id = n.slot_id)
                UNION ALL
                SELECT d.class_id, d.day, 0, 0, 0, 0, 0, s.pupils, 0, 0, 0, 0, 0, 0, 0, 0
                FROM due d JOIN stay s ON s.class_id = d.class_id AND s.starts_on <= d.day AND s.ends_on > d.day
                UNION ALL
                SELECT d.class_id, d.day, 0, 0, 0, 0, 0, 0, a.absent, a.excused, a.excluded, a.late, a.left_early, a.dispensed,
                       a.missed_minutes, a.late_minutes
                FROM due d JOIN analytics.fact_attendance a ON a.class_id = d.class_id AND a.day = d.day)
            INSERT INTO analytics.fact_roll (class_id, day, rolls_expected, rolls_taken, rolls_late, rolls_missing, rolls_counted, pupils,
                slots, absent, excused, excluded, late, left_early, dispensed, missed_minutes, late_minutes)
            SELECT class_id, day, sum(expected), sum(taken), sum(late_rolls), sum(missing), sum(counted), sum(pupils),
                   sum(pupils) * sum(counted) - sum(dispensed), sum(absent), sum(excused), sum(excluded), sum(late), sum(left_early),
                   sum(dispensed), sum(missed_minutes), sum(late_minutes)
            FROM piece GROUP BY class_id, day HAVING sum(expected) > 0 OR sum(taken) > 0
            """;

    private static final String MONTHS = """
            INSERT INTO analytics.stale (fact, class_id, item_id, day)
            SELECT DISTINCT 'month', %1$s, %1$s, date_trunc('month', s.day)::date FROM analytics.stale s
            WHERE s.fact = 'roll' AND s.day <= ? ON CONFLICT DO NOTHING
            """.formatted(Stale.NIL);

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Bulk bulk;

    Counted count(Night night) {
        var more = sql.find(
                "SELECT day FROM analytics.stale WHERE fact = 'roll' ORDER BY day OFFSET ? LIMIT 1",
                row -> row.getObject(1, LocalDate.class),
                MOST);
        var last = more.orElse(LAST);
        if (!bulk.isDue("roll")) {
            return Counted.all(0);
        }
        var rows = sql.update(CLEAR.formatted("fact_attendance"), last)
                + sql.update(PUPILS, last)
                + sql.update(CLEAR.formatted("fact_roll"), last)
                + sql.update(CLASSES, last, night.until(), night.zone());
        sql.update(MONTHS, last);
        sql.update("DELETE FROM analytics.stale WHERE fact = 'roll' AND day <= ?", last);
        return new Counted(rows, more.isPresent());
    }
}
