package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes the marks of stale assessments anew; a cancelled one has none, and neither has a mark that was taken back. */
@Dependent
class Marks {
    private static final int MOST = 3_000;

    private static final UUID LAST = new UUID(-1, -1);

    private static final String DUE = """
            due AS MATERIALIZED (SELECT s.item_id FROM analytics.stale s WHERE s.fact = 'assessment' AND s.item_id <= ?)
            """;

    private static final String CLEAR =
            "WITH " + DUE + " DELETE FROM analytics.%s f USING due WHERE f.assessment_id = due.item_id";

    private static final String INSERT_MARKS = Pseudonyms.WITH + DUE + """
            INSERT INTO analytics.fact_mark (assessment_id, pupil_key, class_id, term_id, subject_id, day, ratio, state, weight)
            SELECT a.id, k.pupil_key, a.school_class_id, a.period_id, a.subject_id, a.held_on, m.score / a.maximum, m.state, a.weight
            FROM due JOIN assessment a ON a.id = due.item_id AND a.cancelled_at IS NULL
            JOIN mark m ON m.assessment_id = a.id AND (m.score IS NOT NULL OR m.state IS NOT NULL)
            JOIN known k ON k.pupil_id = m.pupil_id
            """;

    /** By how many were in a class from when to when, and how many of them have a mark: no row for each mark that is missing. */
    private static final String INSERT_ASSESSMENTS = "WITH " + DUE + """
            , made AS MATERIALIZED (
                SELECT a.id, a.school_class_id, a.period_id, a.subject_id, a.held_on, a.category, a.weight, a.maximum
                FROM due JOIN assessment a ON a.id = due.item_id AND a.cancelled_at IS NULL),
            stay AS MATERIALIZED (
                SELECT e.school_class_id, e.starts_on, coalesce(e.ends_on, 'infinity') AS ends_on, count(*) AS pupils
                FROM enrollment e WHERE e.school_class_id IN (SELECT school_class_id FROM made) GROUP BY 1, 2, 3),
            listed AS MATERIALIZED (
                SELECT a.id, sum(s.pupils) AS pupils
                FROM made a JOIN stay s ON s.school_class_id = a.school_class_id AND s.starts_on <= a.held_on AND s.ends_on > a.held_on
                GROUP BY a.id),
            told AS MATERIALIZED (
                SELECT a.id, count(*) AS given, count(e.id) AS listed, count(m.score) AS scored, avg(m.score / a.maximum) AS mean
                FROM made a
                JOIN mark m ON m.assessment_id = a.id AND (m.score IS NOT NULL OR m.state IS NOT NULL)
                LEFT JOIN enrollment e ON e.pupil_id = m.pupil_id AND e.school_class_id = a.school_class_id
                     AND e.starts_on <= a.held_on AND (e.ends_on IS NULL OR e.ends_on > a.held_on)
                GROUP BY a.id)
            INSERT INTO analytics.fact_assessment (assessment_id, class_id, term_id, subject_id, day, category, weight, expected, given,
                missing, scored, mean)
            SELECT a.id, a.school_class_id, a.period_id, a.subject_id, a.held_on, a.category, a.weight, coalesce(l.pupils, 0),
                   coalesce(t.given, 0), coalesce(l.pupils, 0) - coalesce(t.listed, 0), coalesce(t.scored, 0), t.mean
            FROM made a LEFT JOIN listed l ON l.id = a.id LEFT JOIN told t ON t.id = a.id
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Bulk bulk;

    Counted count() {
        var more = sql.find(
                "SELECT item_id FROM analytics.stale WHERE fact = 'assessment' ORDER BY item_id OFFSET ? LIMIT 1",
                row -> row.getObject(1, UUID.class),
                MOST);
        var last = more.orElse(LAST);
        if (!bulk.isDue("assessment")) {
            return Counted.all(0);
        }
        var rows = sql.update(CLEAR.formatted("fact_mark"), last)
                + sql.update(INSERT_MARKS, last)
                + sql.update(CLEAR.formatted("fact_assessment"), last)
                + sql.update(INSERT_ASSESSMENTS, last);
        sql.update("DELETE FROM analytics.stale WHERE fact = 'assessment' AND item_id <= ?", last);
        return new Counted(rows, more.isPresent());
    }
}
