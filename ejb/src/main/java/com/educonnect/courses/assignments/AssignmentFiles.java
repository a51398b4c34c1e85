package com.educonnect.courses.assignments;

import com.educonnect.files.FileAccess;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What a class is given with an assignment is read by whoever sees the class's work and, once it is shown, by its pupils
 * and their guardians.
 */
@ApplicationScoped
public class AssignmentFiles implements FileAccess {
    private static final String PLACES =
            "SELECT DISTINCT a.school_class_id, a.subject_id FROM assignment a WHERE a.file_ids @> ARRAY[?]::uuid[]";

    private static final String OWN = """
            SELECT 1 FROM (SELECT ?::uuid AS file, ?::uuid AS caller, ?::date AS today, ?::timestamptz AS now) q
            JOIN assignment a ON a.file_ids @> ARRAY[q.file] AND a.cancelled_at IS NULL AND a.visible_from <= q.now
            JOIN enrollment e ON e.school_class_id = a.school_class_id AND e.starts_on <= q.today
                 AND (e.ends_on IS NULL OR e.ends_on > a.visible_from::date)
            WHERE e.pupil_id = q.caller OR EXISTS (
                SELECT FROM guardianship g
                WHERE g.pupil_id = e.pupil_id AND g.guardian_id = q.caller AND g.custody
                  AND (g.ended_on IS NULL OR g.ended_on > q.today))
            LIMIT 1
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Desk desk;

    @Inject
    Sight sight;

    @Override
    public boolean allows(UUID file) {
        return sight.isIn(PLACES, file) || desk.actor().may("assignments.own") && isGiven(file);
    }

    private boolean isGiven(UUID file) {
        return sql.find(OWN, row -> true, file, desk.actor().person(), desk.today(), desk.now())
                .isPresent();
    }
}
