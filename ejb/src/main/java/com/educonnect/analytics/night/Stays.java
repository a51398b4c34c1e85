package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Lays enrolments beside {@code fact_enrollment}. Where a stay is another, whatever was counted of its class during it is
 * counted again.
 */
@Dependent
class Stays {
    private static final String MERGE = Pseudonyms.WITH + """
            merged AS (
                MERGE INTO analytics.fact_enrollment t
                USING (
                    SELECT k.pupil_key, e.school_class_id, e.starts_on, e.ends_on, e.kind, e.repeating
                    FROM enrollment e JOIN known k ON k.pupil_id = e.pupil_id
                    WHERE e.ends_on IS NULL OR e.ends_on > e.starts_on) s
                    ON t.pupil_key = s.pupil_key AND t.class_id = s.school_class_id AND t.from_on = s.starts_on
                WHEN MATCHED AND (t.until_on, t.kind, t.repeating) IS DISTINCT FROM (s.ends_on, s.kind, s.repeating)
                    THEN UPDATE SET until_on = s.ends_on, kind = s.kind, repeating = s.repeating
                WHEN NOT MATCHED THEN INSERT (pupil_key, class_id, from_on, until_on, kind, repeating)
                    VALUES (s.pupil_key, s.school_class_id, s.starts_on, s.ends_on, s.kind, s.repeating)
                WHEN NOT MATCHED BY SOURCE THEN DELETE
                RETURNING coalesce(new.class_id, old.class_id) AS class_id, coalesce(new.from_on, old.from_on) AS from_on,
                    greatest(coalesce(new.until_on, 'infinity'), coalesce(old.until_on, CASE WHEN old.class_id IS NULL THEN NULL
                        ELSE date 'infinity' END)) AS until_on),
            touched AS (SELECT class_id, min(from_on) AS from_on, max(until_on) AS until_on FROM merged GROUP BY class_id),
            marked AS (
                INSERT INTO analytics.stale (fact, class_id, item_id, day)
                SELECT 'roll', t.class_id, %1$s, r.day
                FROM touched t JOIN analytics.fact_roll r ON r.class_id = t.class_id AND r.day >= t.from_on AND r.day < t.until_on
                UNION ALL
                SELECT 'assessment', a.class_id, a.assessment_id, date 'epoch'
                FROM touched t JOIN analytics.fact_assessment a ON a.class_id = t.class_id
                UNION ALL
                SELECT 'assignment', a.school_class_id, a.id, date 'epoch'
                FROM touched t JOIN assignment a ON a.school_class_id = t.class_id
                UNION ALL
                SELECT 'average', t.class_id, %1$s, date 'epoch' FROM touched t JOIN school_class c ON c.id = t.class_id AND c.kind = 'class'
                ON CONFLICT DO NOTHING
                RETURNING 1)
            SELECT (SELECT count(*) FROM merged)::int, (SELECT count(*) FROM marked)::int
            """.formatted(Stale.NIL);

    /** Rows of pupils whom the school no longer has: erased or never meant to be. */
    private static final String GONE =
            " f WHERE NOT EXISTS (SELECT FROM analytics.dim_pupil p WHERE p.pupil_key = f.pupil_key)";

    private static final List<String> OF_PUPILS =
            List.of("fact_attendance", "fact_mark", "fact_average", "fact_general", "fact_assignment");

    @Inject
    @TenantData
    Sql sql;

    int merge() {
        return sql.find(MERGE, row -> row.getInt(1)).orElseThrow();
    }

    /**
     * What early warnings were learnt from: nobody can tell which example was whose, so all of them go. They are laid down
     * again, without those who are gone, with the warnings that are due now.
     */
    void forgetLearnt() {
        sql.update("DELETE FROM analytics.warning_example");
        sql.update("UPDATE analytics.progress SET warned_on = NULL");
    }

    /** What was counted of a pupil who is gone; the sums they were in are marked before. */
    int forgetGone() {
        sql.update("""
                INSERT INTO analytics.stale (fact, class_id, item_id, day)
                SELECT DISTINCT 'assessment', m.class_id, m.assessment_id, date 'epoch' FROM analytics.fact_mark m
                WHERE NOT EXISTS (SELECT FROM analytics.dim_pupil p WHERE p.pupil_key = m.pupil_key)
                ON CONFLICT DO NOTHING
                """);
        var rows = 0;
        for (var fact : OF_PUPILS) {
            rows += sql.update("DELETE FROM analytics." + fact + GONE);
        }
        return rows;
    }
}
