package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Writes down anew who handed in what was asked for: the pupils of the class on the day it was due, each by the hand of
 * his or her group. Marks count once they are released.
 */
@Dependent
class Assignments {
    private static final int MOST = 1_000;

    private static final UUID LAST = new UUID(-1, -1);

    private static final String DUE = """
            due AS MATERIALIZED (SELECT s.item_id FROM analytics.stale s WHERE s.fact = 'assignment' AND s.item_id <= ?)
            """;

    private static final String CLEAR =
            "WITH " + DUE + " DELETE FROM analytics.fact_assignment f USING due WHERE f.assignment_id = due.item_id";

    private static final String INSERT = Pseudonyms.WITH + DUE + """
            , asked AS MATERIALIZED (
                SELECT a.id, a.school_class_id, a.subject_id, (a.due_at AT TIME ZONE ?)::date AS due_on, a.maximum, a.groups
                FROM due JOIN assignment a ON a.id = due.item_id AND a.cancelled_at IS NULL AND a.visible_from IS NOT NULL),
            mate AS MATERIALIZED (
                SELECT a.id, g.n, p.pupil_id::uuid AS pupil_id
                FROM asked a
                CROSS JOIN LATERAL jsonb_array_elements(a.groups) WITH ORDINALITY g (one, n)
                CROSS JOIN LATERAL jsonb_array_elements_text(g.one -> 'pupils') p (pupil_id)),
            hand AS (
                SELECT s.assignment_id, m.n, CASE WHEN m.n IS NULL THEN s.pupil_id END AS pupil_id,
                       (array_agg(s.late ORDER BY s.attempt, s.handed_in_at, s.id))[1] AS late
                FROM asked a JOIN submission s ON s.assignment_id = a.id
                LEFT JOIN mate m ON m.id = s.assignment_id AND m.pupil_id = s.pupil_id
                GROUP BY 1, 2, 3)
            INSERT INTO analytics.fact_assignment (assignment_id, pupil_key, class_id, subject_id, due_on, handed_in, late, ratio, state)
            SELECT a.id, k.pupil_key, a.school_class_id, a.subject_id, a.due_on,
                   h.assignment_id IS NOT NULL OR w.score IS NOT NULL, coalesce(h.late, false),
                   w.score / a.maximum, w.state
            FROM asked a
            JOIN enrollment e ON e.school_class_id = a.school_class_id AND e.starts_on <= a.due_on
                 AND (e.ends_on IS NULL OR e.ends_on > a.due_on)
            JOIN known k ON k.pupil_id = e.pupil_id
            LEFT JOIN mate m ON m.id = a.id AND m.pupil_id = e.pupil_id
            LEFT JOIN hand h ON h.assignment_id = a.id AND CASE WHEN m.n IS NULL THEN h.pupil_id = e.pupil_id ELSE h.n = m.n END
            LEFT JOIN submission_mark w ON w.assignment_id = a.id AND w.pupil_id = e.pupil_id AND w.released_at IS NOT NULL
            """;

    @Inject
    @TenantData
    Sql sql;

    Counted count(Night night) {
        var more = sql.find(
                "SELECT item_id FROM analytics.stale WHERE fact = 'assignment' ORDER BY item_id OFFSET ? LIMIT 1",
                row -> row.getObject(1, UUID.class),
                MOST);
        var last = more.orElse(LAST);
        if (more.isEmpty() && !any()) {
            return Counted.all(0);
        }
        var rows = sql.update(CLEAR, last) + sql.update(INSERT, last, night.zone());
        sql.update("DELETE FROM analytics.stale WHERE fact = 'assignment' AND item_id <= ?", last);
        return new Counted(rows, more.isPresent());
    }

    private boolean any() {
        return sql.find("SELECT 1 FROM analytics.stale WHERE fact = 'assignment' LIMIT 1", row -> true)
                .isPresent();
    }
}
