package com.educonnect.courses.assignments;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads for families. */
@Dependent
class OwnRepository {
    @Inject
    @TenantData
    Sql sql;

    /** Whether it is the caller himself or herself, or a child of whom he or she has custody. */
    boolean isOwn(UUID pupil, UUID caller, LocalDate today) {
        return sql.find("""
                        SELECT 1 FROM (SELECT ?::uuid AS pupil, ?::uuid AS caller, ?::date AS today) a
                        JOIN pupil p ON p.person_id = a.pupil
                        WHERE a.pupil = a.caller OR EXISTS (
                            SELECT FROM guardianship g
                            WHERE g.pupil_id = a.pupil AND g.guardian_id = a.caller AND g.custody
                              AND (g.ended_on IS NULL OR g.ended_on > a.today))
                        """, row -> true, pupil, caller, today).isPresent();
    }

    /** One that the pupil was asked for: he or she was in the class when it was shown, or came later. */
    Optional<TaskView> find(UUID id, UUID pupil, LocalDate today) {
        return sql.find("SELECT " + TaskView.COLUMNS + TaskView.FROM + """
                        WHERE a.id = ? AND a.cancelled_at IS NULL AND EXISTS (
                            SELECT FROM enrollment e
                            WHERE e.school_class_id = a.school_class_id AND e.pupil_id = ? AND e.starts_on <= ?
                              AND (e.ends_on IS NULL OR e.ends_on > a.visible_from::date))
                        """, TaskView::of, id, pupil, today);
    }

    List<OwnAssignmentLine> due(UUID pupil, Instant now, LocalDate today, Instant from) {
        return sql.query(
                "SELECT " + OwnAssignmentLine.COLUMNS + " " + OwnAssignmentLine.FROM
                        + " AND a.due_at >= ? ORDER BY a.due_at, a.id",
                OwnAssignmentLine::of,
                pupil,
                now,
                today,
                from);
    }

    boolean isPublished(UUID lesson, Instant now) {
        return sql.find("""
                        SELECT 1 FROM (SELECT ?::timestamptz AS now) a
                        JOIN lesson l ON l.id = ? AND l.visible_from <= a.now
                        JOIN course_module m ON m.id = l.module_id AND (m.visible_from IS NULL OR m.visible_from <= a.now)
                        JOIN course x ON x.id = m.course_id AND x.archived_at IS NULL AND x.published_at <= a.now
                        """, row -> true, now, lesson).isPresent();
    }

    List<String> names(Collection<UUID> pupils) {
        return sql.query(
                "SELECT concat_ws(' ', nullif(p.given_names, ''), p.family_name) FROM person p WHERE p.id = ANY (?) ORDER BY p.sort_key",
                row -> row.getString(1),
                Sql.array("uuid", pupils));
    }
}
