package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Sums up what districts may see, from the facts, month by month and term by term; and what has no pupil in it. */
@Dependent
class Totals {
    /** By how many of one sex were in a class from when to when: a row for each pupil and day would be a hundred times more. */
    private static final String ATTENDANCE = """
            WITH month AS MATERIALIZED (SELECT s.day AS month, (s.day + interval '1 month')::date AS ends_on FROM analytics.stale s WHERE s.fact = 'month'),
            held AS MATERIALIZED (
                SELECT m.month, r.class_id, r.day, r.rolls_counted
                FROM month m JOIN analytics.fact_roll r ON date_trunc('month', r.day::timestamp)::date = m.month AND r.rolls_counted > 0
                WHERE r.day >= (SELECT min(month) FROM month) AND r.day < (SELECT max(ends_on) FROM month)),
            span AS MATERIALIZED (SELECT month, class_id, min(day) AS first_on, max(day) AS last_on FROM held GROUP BY month, class_id),
            stay AS MATERIALIZED (
                SELECT e.class_id, e.pupil_key, p.sex, e.from_on, coalesce(e.until_on, 'infinity') AS until_on
                FROM analytics.fact_enrollment e JOIN analytics.dim_pupil p ON p.pupil_key = e.pupil_key),
            crowd AS MATERIALIZED (
                SELECT class_id, sex, from_on, until_on, count(*) AS pupils FROM stay GROUP BY class_id, sex, from_on, until_on),
            piece (month, class_id, sex, pupil_key, slots, absent, excused, excluded, late) AS (
                SELECT h.month, h.class_id, c.sex, NULL::uuid, sum(h.rolls_counted * c.pupils), 0, 0, 0, 0
                FROM held h JOIN crowd c ON c.class_id = h.class_id AND c.from_on <= h.day AND c.until_on > h.day
                GROUP BY h.month, h.class_id, c.sex
                UNION ALL
                SELECT m.month, a.class_id, p.sex, NULL, -sum(a.dispensed), sum(a.absent), sum(a.excused), sum(a.excluded), sum(a.late)
                FROM month m JOIN analytics.fact_attendance a ON date_trunc('month', a.day::timestamp)::date = m.month
                JOIN analytics.dim_pupil p ON p.pupil_key = a.pupil_key
                WHERE a.day >= (SELECT min(month) FROM month) AND a.day < (SELECT max(ends_on) FROM month)
                GROUP BY m.month, a.class_id, p.sex
                UNION ALL
                SELECT n.month, n.class_id, s.sex, s.pupil_key, 0, 0, 0, 0, 0
                FROM span n JOIN stay s ON s.class_id = n.class_id AND s.from_on <= n.last_on AND s.until_on > n.first_on
                WHERE s.from_on <= n.first_on OR s.until_on > n.last_on
                   OR EXISTS (SELECT FROM held h WHERE h.class_id = s.class_id AND h.month = n.month AND h.day >= s.from_on AND h.day < s.until_on))
            INSERT INTO analytics.agg_attendance (month, school_year, level_code, level_name, sex, pupils, slots, absent, excused, excluded, late)
            SELECT p.month, y.name, c.level_code, min(c.level_name), p.sex, count(DISTINCT p.pupil_key), sum(p.slots), sum(p.absent),
                   sum(p.excused), sum(p.excluded), sum(p.late)
            FROM piece p
            JOIN analytics.dim_class c ON c.class_id = p.class_id
            JOIN analytics.dim_year y ON y.year_id = c.year_id
            GROUP BY p.month, y.name, c.level_code, p.sex
            """;

    /** By class and subject first: their names would be sorted with each pupil's row. */
    private static final String RESULTS = """
            WITH told AS MATERIALIZED (
                SELECT f.term_id, f.class_id, f.subject_id, p.sex, count(*) AS pupils, sum(f.ratio) AS total,
                       count(*) FILTER (WHERE f.ratio >= 0.5) AS passed
                FROM (SELECT a.term_id, a.class_id, a.subject_id, a.pupil_key, a.ratio FROM analytics.fact_average a
                      WHERE a.status = 'scored' AND a.ratio IS NOT NULL
                      UNION ALL SELECT g.term_id, g.class_id, NULL, g.pupil_key, g.ratio FROM analytics.fact_general g
                      WHERE g.status = 'scored' AND g.ratio IS NOT NULL) f
                JOIN analytics.dim_pupil p ON p.pupil_key = f.pupil_key
                WHERE f.term_id IN (SELECT s.item_id FROM analytics.stale s WHERE s.fact = 'results')
                GROUP BY f.term_id, f.class_id, f.subject_id, p.sex)
            INSERT INTO analytics.agg_results (term_id, school_year, term_kind, term_name, term_starts_on, term_ends_on, level_code,
                level_name, subject_code, subject_name, sex, pupils, mean, passed)
            SELECT t.term_id, y.name, t.kind, t.name, t.starts_on, t.ends_on, c.level_code, min(c.level_name),
                   coalesce(j.code, ''), min(coalesce(j.name, '')), f.sex, sum(f.pupils), sum(f.total) / sum(f.pupils), sum(f.passed)
            FROM told f
            JOIN analytics.dim_term t ON t.term_id = f.term_id
            JOIN analytics.dim_year y ON y.year_id = t.year_id
            JOIN analytics.dim_class c ON c.class_id = f.class_id
            LEFT JOIN analytics.dim_subject j ON j.subject_id = f.subject_id
            WHERE f.subject_id IS NULL OR j.subject_id IS NOT NULL
            GROUP BY t.tenant, t.term_id, y.name, c.level_code, coalesce(j.code, ''), f.sex
            """;

    private static final String PAYMENTS = """
            INSERT INTO analytics.fact_payment (day, provider, purpose, currency, payments, amount, refunds, refunded)
            SELECT (p.settled_at AT TIME ZONE ?)::date, p.provider, p.subject, p.currency, count(*), sum(p.settled_amount),
                   count(*) FILTER (WHERE p.state = 'refunded'),
                   coalesce(sum(p.settled_amount) FILTER (WHERE p.state = 'refunded'), 0)
            FROM payment p WHERE p.settled_at IS NOT NULL AND p.state IN ('succeeded', 'refunded')
            GROUP BY 1, 2, 3, 4
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Census census;

    @Inject
    Use use;

    @Inject
    Bulk bulk;

    @Inject
    Stale stale;

    Counted count(Night night) {
        var facts = stale.facts();
        var rows = use.count(night, facts.contains("use"));
        bulk.joinWhole();
        if (take(
                facts,
                "month",
                "DELETE FROM analytics.agg_attendance f USING analytics.stale s WHERE s.fact = 'month' AND f.month = s.day")) {
            rows += sql.update(ATTENDANCE);
        }
        if (take(
                facts,
                "results",
                "DELETE FROM analytics.agg_results f USING analytics.stale s WHERE s.fact = 'results' AND f.term_id = s.item_id")) {
            rows += sql.update(RESULTS);
        }
        if (take(facts, "payments", "DELETE FROM analytics.fact_payment")) {
            rows += sql.update(PAYMENTS, night.zone());
        }
        if (facts.contains("census")) {
            rows += census.count(night);
        }
        sql.update("DELETE FROM analytics.stale WHERE fact IN ('month', 'results', 'payments', 'census', 'use')");
        return Counted.all(rows);
    }

    private boolean take(Set<String> facts, String fact, String clear) {
        var due = facts.contains(fact);
        if (due) {
            sql.update(clear);
        }
        return due;
    }
}
