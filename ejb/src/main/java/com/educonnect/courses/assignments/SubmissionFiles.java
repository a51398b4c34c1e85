package com.educonnect.courses.assignments;

import com.educonnect.files.FileAccess;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What was handed in is read by whoever sees the class's work, by the pupil and the group, and by their guardians; a
 * teacher's voice by the pupil it speaks to and his or her guardians, once it was given back.
 */
@ApplicationScoped
public class SubmissionFiles implements FileAccess {
    private static final String PLACES = """
            SELECT DISTINCT a.school_class_id, a.subject_id FROM assignment a
            WHERE a.id IN (
                SELECT s.assignment_id FROM submission_file h JOIN submission s ON s.id = h.submission_id WHERE h.file_id = ?
                UNION SELECT m.assignment_id FROM submission_mark m WHERE m.voice_file_id = ?)
            """;

    private static final String OWN = """
            SELECT 1 FROM (SELECT ?::uuid AS file, ?::uuid AS caller, ?::date AS today) q
            JOIN person p ON p.id = q.caller OR EXISTS (
                SELECT FROM guardianship g
                WHERE g.pupil_id = p.id AND g.guardian_id = q.caller AND g.custody
                  AND (g.ended_on IS NULL OR g.ended_on > q.today))
            WHERE EXISTS (
                SELECT FROM submission_file h
                JOIN submission s ON s.id = h.submission_id
                JOIN assignment a ON a.id = s.assignment_id
                WHERE h.file_id = q.file AND
            """ + Mates.SHARE + """
                ) OR EXISTS (
                SELECT FROM submission_mark m
                WHERE m.voice_file_id = q.file AND m.pupil_id = p.id AND m.released_at IS NOT NULL)
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
        return sight.isIn(PLACES, file, file) || desk.actor().may("assignments.own") && isOwn(file);
    }

    private boolean isOwn(UUID file) {
        return sql.find(OWN, row -> true, file, desk.actor().person(), desk.today())
                .isPresent();
    }
}
