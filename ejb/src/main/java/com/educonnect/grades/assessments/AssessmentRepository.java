package com.educonnect.grades.assessments;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes assessments. */
@Dependent
class AssessmentRepository {
    @Inject
    @TenantData
    Sql sql;

    /** @param highest the highest mark given, or null */
    record Found(AssessmentView assessment, boolean cancelled, BigDecimal highest) {}

    Optional<Found> find(UUID id) {
        return sql.find(
                "SELECT " + AssessmentView.COLUMNS + """
                        , a.cancelled_at IS NOT NULL AS cancelled,
                          (SELECT max(m.score) FROM mark m WHERE m.assessment_id = a.id) AS highest
                        FROM assessment a WHERE a.id = ? FOR UPDATE OF a
                        """,
                row -> new Found(AssessmentView.of(row), row.getBoolean("cancelled"), row.getBigDecimal("highest")),
                id);
    }

    /** Whether the results of a class rest under a seal that a mark of this assessment has gone into. */
    boolean isSealedElsewhere(UUID id, Collection<UUID> periods) {
        return sql.find("""
                        SELECT 1 FROM mark m
                        JOIN assessment a ON a.id = m.assessment_id
                        JOIN enrollment e ON e.pupil_id = m.pupil_id
                        JOIN sealing s ON s.school_class_id = e.school_class_id AND s.reopened_at IS NULL
                             AND s.period_id = ANY (?)
                        JOIN period p ON p.id = a.period_id AND e.starts_on <= p.ends_on
                             AND (e.ends_on IS NULL OR e.ends_on > p.starts_on)
                        WHERE m.assessment_id = ? LIMIT 1
                        """, row -> true, Sql.array("uuid", periods), id).isPresent();
    }

    /** Whether the id was free. */
    boolean create(AssessmentView made) {
        return sql.update(
                        """
                        INSERT INTO assessment (id, school_class_id, subject_id, period_id, category, component, title, held_on,
                            maximum, weight, bonus, visible_from, position)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)
                        ON CONFLICT DO NOTHING
                        """,
                        made.id(),
                        made.schoolClass(),
                        made.subject(),
                        made.period(),
                        made.category(),
                        made.component(),
                        made.title(),
                        made.heldOn(),
                        made.maximum(),
                        made.weight(),
                        made.bonus(),
                        made.visibleFrom(),
                        made.position())
                == 1;
    }

    void change(AssessmentView changed) {
        sql.update(
                """
                UPDATE assessment SET category = ?, component = ?, title = ?, held_on = ?, maximum = ?, weight = ?, bonus = ?,
                    visible_from = ?::timestamptz, position = ?, version = version + 1
                WHERE id = ?
                """,
                changed.category(),
                changed.component(),
                changed.title(),
                changed.heldOn(),
                changed.maximum(),
                changed.weight(),
                changed.bonus(),
                changed.visibleFrom(),
                changed.position(),
                changed.id());
    }

    void cancel(UUID id) {
        sql.update("UPDATE assessment SET cancelled_at = now(), version = version + 1 WHERE id = ?", id);
    }
}
