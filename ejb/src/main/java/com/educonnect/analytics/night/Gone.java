package com.educonnect.analytics.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Writes down what was counted of rolls, assessments and work that are not there any more, after changes that tell of them.
 * Nothing says on which day a roll was held that is gone: all days of its class are counted again.
 */
@Dependent
class Gone {
    private static final String AFTER_CHANGES = """
            WITH gone AS MATERIALIZED (
                SELECT DISTINCT h.entity, h.entity_id, h.school_class_id FROM change h
                LEFT JOIN roll r ON h.entity = 'roll' AND r.id = h.entity_id
                LEFT JOIN assessment a ON h.entity = 'assessment' AND a.id = h.entity_id
                LEFT JOIN assignment s ON h.entity = 'assignment' AND s.id = h.entity_id
                WHERE h.xid >= ?::text::xid8 AND h.xid < ?::text::xid8
                  AND h.entity IN ('roll', 'assessment', 'assignment')
                  AND r.id IS NULL AND a.id IS NULL AND s.id IS NULL),
            assessed AS MATERIALIZED (
                SELECT f.class_id, f.assessment_id FROM gone g
                JOIN analytics.fact_assessment f ON g.entity = 'assessment' AND f.assessment_id = g.entity_id)
            SELECT 'roll', f.class_id, %1$s, f.day
            FROM gone g JOIN analytics.dim_class c ON g.entity = 'roll' AND c.class_id = g.school_class_id
            JOIN analytics.fact_roll f ON f.class_id = c.class_id OR c.kind = 'group'
            UNION SELECT 'assessment', class_id, assessment_id, date 'epoch' FROM assessed
            UNION SELECT 'average', o.class_id, %1$s, date 'epoch'
            FROM assessed a JOIN analytics.dim_class c ON c.class_id = a.class_id
            JOIN analytics.dim_class o ON o.year_id = c.year_id AND o.kind = 'class'
            UNION SELECT 'assignment', f.class_id, f.assignment_id, date 'epoch'
            FROM gone g JOIN analytics.fact_assignment f ON g.entity = 'assignment' AND f.assignment_id = g.entity_id
            """.formatted(Stale.NIL);

    private static final String EVER = """
            SELECT 'assessment', class_id, assessment_id, date 'epoch' FROM analytics.fact_assessment
            UNION SELECT 'assignment', class_id, assignment_id, date 'epoch' FROM analytics.fact_assignment
            """;

    @Inject
    Stale stale;

    /** Of transactions from one up to another. */
    void afterChanges(String from, String to) {
        stale.add(AFTER_CHANGES, from, to);
    }

    /** Whatever was counted, where nobody knows what has changed. */
    void ever() {
        stale.add(EVER);
    }
}
