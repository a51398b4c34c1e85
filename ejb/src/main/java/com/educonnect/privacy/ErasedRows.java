package com.educonnect.privacy;

import com.educonnect.auth.MemberErasureWork;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes a pupil out of every table of the school; histories and the archive, which a school cannot change, are the
 * database's. Signed cards go; a certificate leaves its number, since numbers have no gaps;
 * marks and absences stay as figures of nobody, so that those of the class do not change. Uploaded lists go as a whole, for
 * nobody can see what is in them. Guardians of nobody else here go with the pupil.
 */
@Dependent
class ErasedRows {
    static final String NOBODY = "—";

    /** Each takes the pupil. */
    private static final List<String> OF_PUPIL = List.of(
            "DELETE FROM print_page WHERE pupil_id = ?",
            "DELETE FROM report_card WHERE pupil_id = ?",
            """
            UPDATE certificate SET snapshot = '', signature = '', serial = 'erased ' || id,
                withdrawn_at = coalesce(withdrawn_at, now()), withdrawn_by = coalesce(withdrawn_by, issued_by),
                withdrawn_reason = 'The data were erased'
            WHERE pupil_id = ?
            """,
            "UPDATE subject_comment SET text = '', version = version + 1 WHERE pupil_id = ?",
            "UPDATE council_verdict SET comment = NULL, reasons = NULL, conduct = '{}', version = version + 1"
                    + " WHERE pupil_id = ?",
            "UPDATE council_dossier SET exam = NULL, version = version + 1 WHERE pupil_id = ?",
            "UPDATE mark SET note = NULL WHERE pupil_id = ?",
            "UPDATE absence SET note = NULL WHERE pupil_id = ?",
            "UPDATE submission_mark SET feedback = NULL, voice_file_id = NULL, version = version + 1 WHERE pupil_id = ?",
            "UPDATE submission SET text = NULL WHERE pupil_id = ?",
            "DELETE FROM submission_file f USING submission s WHERE s.id = f.submission_id AND s.pupil_id = ?",
            "UPDATE enrollment SET reason = NULL, version = version + 1 WHERE pupil_id = ? AND reason IS NOT NULL",
            "UPDATE pupil SET admission_number = NULL, left_reason = NULL, version = version + 1 WHERE person_id = ?",
            "UPDATE fee_charge SET reason = NULL WHERE pupil_id = ?",
            "UPDATE fee_reduction SET reason = '—', version = version + 1 WHERE pupil_id = ?",
            "DELETE FROM warning_refusal WHERE pupil_id = ?",
            "DELETE FROM guardianship WHERE pupil_id = ?",
            "DELETE FROM sync_operation WHERE result::text LIKE '%' || ?::text || '%'",
            "DELETE FROM roster_import WHERE ?::uuid IS NOT NULL");

    private static final String BLANK = """
            UPDATE person SET family_name = ?, given_names = '', middle_name = NULL, preferred_name = NULL, sex = NULL,
                birth_date = NULL, birth_place = NULL, nationality = NULL, email = NULL, phone = NULL, second_phone = NULL,
                address = NULL, language = NULL, sourced_id = NULL, version = version + 1
            WHERE id = ?
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Work work;

    @Inject
    Mentions mentions;

    @Inject
    ErasedAccount account;

    void erase(UUID pupil) {
        var files = files(pupil);
        var guardians = guardiansOfNobodyElse(pupil);
        account.erase(pupil);
        mentions.remove(
                pupil, Stream.concat(Stream.of(pupil), guardians.stream()).toList());
        OF_PUPIL.forEach(statement -> sql.update(statement, pupil));
        sql.update("DELETE FROM file WHERE id = ANY (?)", Sql.array("uuid", files));
        blank(pupil);
        guardians.forEach(this::blank);
        sql.query("SELECT platform.erase_pupil(?)", row -> null, pupil);
    }

    /** What the pupil handed in and what was said about it, unless something else needs the same file. */
    private List<UUID> files(UUID pupil) {
        return sql.query("""
                SELECT f.file_id FROM submission_file f JOIN submission s ON s.id = f.submission_id
                WHERE s.pupil_id = ? AND NOT EXISTS (SELECT FROM submission_file o JOIN submission t ON t.id = o.submission_id
                    WHERE o.file_id = f.file_id AND t.pupil_id <> s.pupil_id)
                  AND NOT EXISTS (SELECT FROM lesson_item i WHERE i.file_id = f.file_id)
                UNION SELECT voice_file_id FROM submission_mark m WHERE m.pupil_id = ? AND voice_file_id IS NOT NULL
                  AND NOT EXISTS (SELECT FROM submission_mark o WHERE o.voice_file_id = m.voice_file_id
                    AND o.pupil_id <> m.pupil_id)
                """, row -> row.getObject(1, UUID.class), pupil, pupil);
    }

    private List<UUID> guardiansOfNobodyElse(UUID pupil) {
        return sql.query("""
                SELECT g.guardian_id FROM guardianship g WHERE g.pupil_id = ?
                  AND NOT EXISTS (SELECT FROM guardianship o WHERE o.guardian_id = g.guardian_id AND o.pupil_id <> g.pupil_id)
                  AND NOT EXISTS (SELECT FROM staff s WHERE s.person_id = g.guardian_id)
                  AND NOT EXISTS (SELECT FROM pupil u WHERE u.person_id = g.guardian_id)
                """, row -> row.getObject(1, UUID.class), pupil);
    }

    private void blank(UUID person) {
        sql.update("DELETE FROM person_identifier WHERE person_id = ?", person);
        sql.update(BLANK, NOBODY, person);
        work.enqueue(
                MemberErasureWork.KIND,
                Json.createObjectBuilder().add("person", person.toString()).build());
    }
}
