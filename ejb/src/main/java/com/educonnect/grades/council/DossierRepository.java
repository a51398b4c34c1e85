package com.educonnect.grades.council;

import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads and writes what councils are told of pupils. */
@Dependent
class DossierRepository {
    @Inject
    @TenantData
    Sql sql;

    DossierView get(UUID council, UUID pupil) {
        return sql.find(
                        "SELECT " + DossierView.COLUMNS
                                + " FROM council_dossier d WHERE d.council_id = ? AND d.pupil_id = ?",
                        DossierView::of,
                        council,
                        pupil)
                .orElse(DossierView.NONE);
    }

    /** Whether it was still at the version that was seen. */
    boolean write(UUID council, UUID pupil, SaveDossier command, Actor actor) {
        return sql.update(
                        """
                        INSERT INTO council_dossier AS d (council_id, pupil_id, conduct, exam, exam_average, exam_passed,
                            written_by, written_by_person, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (council_id, pupil_id) DO UPDATE
                        SET conduct = excluded.conduct, exam = excluded.exam, exam_average = excluded.exam_average,
                            exam_passed = excluded.exam_passed, written_by = excluded.written_by,
                            written_by_person = excluded.written_by_person, written_at = now(), version = excluded.version
                        WHERE d.version = excluded.version - 1
                        """,
                        council,
                        pupil,
                        command.conduct(),
                        command.exam(),
                        command.examAverage(),
                        command.examPassed(),
                        actor.identity(),
                        actor.person(),
                        command.version() + 1)
                == 1;
    }
}
