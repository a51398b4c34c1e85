package com.educonnect.courses.assignments;

import com.educonnect.sync.Changes;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Writes what pupils hand in. */
@Dependent
class SubmissionRepository {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Changes changes;

    boolean isInClass(UUID schoolClass, UUID pupil, LocalDate day) {
        return sql.find("""
                        SELECT 1 FROM enrollment e
                        JOIN school_class c ON c.id = e.school_class_id
                        JOIN school_year y ON y.id = c.school_year_id AND y.state = 'open'
                        WHERE e.school_class_id = ? AND e.pupil_id = ?::uuid AND e.starts_on <= ?
                          AND (e.ends_on IS NULL OR e.ends_on > ?) LIMIT 1
                        """, row -> true, schoolClass, pupil, day, day).isPresent();
    }

    int attempts(UUID assignment, Collection<UUID> pupils) {
        return sql.find(
                        "SELECT count(*) FROM submission WHERE assignment_id = ? AND pupil_id = ANY (?)",
                        row -> row.getInt(1),
                        assignment,
                        Sql.array("uuid", pupils))
                .orElseThrow();
    }

    /** Whether the id was free. */
    boolean create(NewSubmission made) {
        changes.record("assignment", made.assignment(), null, 0);
        return sql.update(
                        """
                        INSERT INTO submission (id, assignment_id, pupil_id, attempt, text, device_time, late, handed_in_at)
                        VALUES (?, ?, ?, ?, ?, ?::timestamptz, ?, ?)
                        ON CONFLICT (id) DO NOTHING
                        """,
                        made.id(),
                        made.assignment(),
                        made.pupil(),
                        made.attempt(),
                        made.text(),
                        made.deviceTime(),
                        made.late(),
                        made.handedInAt())
                == 1;
    }

    /** In their order; one that is named twice is there once. */
    void attach(UUID submission, List<UUID> files) {
        sql.update("""
                INSERT INTO submission_file (submission_id, file_id, position)
                SELECT ?, f.id, f.position FROM unnest(?) WITH ORDINALITY AS f (id, position)
                ON CONFLICT DO NOTHING
                """, submission, Sql.array("uuid", files));
    }
}
