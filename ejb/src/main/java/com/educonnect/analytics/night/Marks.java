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

    private static final String INSERT_ASSESSMENTS = "WITH " + DUE + """
            , made AS MATERIALIZED (
                SELECT a.id, a.school_class_id, a.held_on, a.maximum FROM due JOIN assessment a ON a.id = due.item_id AND a.cancelled_at IS NULL),
            piece (id, expected, missing, given, scored, ratio) AS (
                SELECT a.id, 1, (m.score IS NULL AND m.state IS NULL)::int, 0, 0, NULL
                FROM made a
                JOIN enrollment e ON e.school_class_id = a.school_class_id AND e.starts_on <= a.held_on
                     AND (e.ends_on IS NULL OR e.ends_on > a.held_on)
                LEFT JOIN mark m ON m.assessment_id = a.id AND m.pupil_id = e.pupil_id
                UNION ALL
                SELECT a.id, 0, 0, 1, (m.score IS NOT NULL)::int, m.score / a.maximum
                FROM made a JOIN mark m ON m.assessment_id = a.id AND (m.score IS NOT NULL OR m.state IS NOT NULL)
                UNION ALL
                SELECT id, 0, 0, 0, 0, NULL FROM made)
            INSERT INTO analytics.fact_assessment (assessment_id, class_id, term_id, subject_id, day, category, weight, expected, given,
                missing, scored, mean)
            SELECT a.id, a.school_class_id, a.period_id, a.subject_id, a.held_on, a.category, a.weight, p.expected, p.given, p.missing,
                   p.scored, p.mean
            FROM (SELECT id, sum(expected) AS expected, sum(given) AS given, sum(missing) AS missing, sum(scored) AS scored, avg(ratio) AS mean
                  FROM piece GROUP BY id) p
            JOIN assessment a ON a.id = p.id
            """;

    @Inject
    @TenantData
    Sql sql;

    Counted count() {
        var more = sql.find(
                "SELECT item_id FROM analytics.stale WHERE fact = 'assessment' ORDER BY item_id OFFSET ? LIMIT 1",
                row -> row.getObject(1, UUID.class),
                MOST);
        var last = more.orElse(LAST);
        if (more.isEmpty() && !any()) {
            return Counted.all(0);
        }
        var rows = sql.update(CLEAR.formatted("fact_mark"), last)
                + sql.update(INSERT_MARKS, last)
                + sql.update(CLEAR.formatted("fact_assessment"), last)
                + sql.update(INSERT_ASSESSMENTS, last);
        sql.update("DELETE FROM analytics.stale WHERE fact = 'assessment' AND item_id <= ?", last);
        return new Counted(rows, more.isPresent());
    }

    private boolean any() {
        return sql.find("SELECT 1 FROM analytics.stale WHERE fact = 'assessment' LIMIT 1", row -> true)
                .isPresent();
    }
}
