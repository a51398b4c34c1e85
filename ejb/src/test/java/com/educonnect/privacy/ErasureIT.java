package com.educonnect.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.PaperSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A word that is in everything the school knows of one pupil, looked for in every table of the database afterwards. */
class ErasureIT {
    private static final String CANARY = "Zanbiyerasure";
    private static final String REASON = "The family asked for it in writing";

    private final PaperSchool papers = new PaperSchool(CANARY, "BINTA");
    private final GradeSchool school = papers.school;
    private final Actor one = GradeSchool.actor(null, "people.erase");
    private final Actor other = GradeSchool.actor(null, "people.erase");
    private final UUID erasure = Ids.next();
    private final Sql superuser = new Sql(TestDatabase.get().as("postgres"));

    @Test
    void whoeverIsErasedIsNowhere() {
        sing();
        papers.close();
        papers.archive();
        assertThat(found()).hasSizeGreaterThan(15);

        ask();
        assertThat(confirm(other).confirmedAt()).isNotNull();

        assertThat(found()).isEmpty();
        assertThat(school.count("SELECT count(*) FROM print_page WHERE pupil_id = ?", papers.awa))
                .isZero();
        assertThat(school.count("SELECT count(*) FROM archive.document WHERE pupil_id = ?", papers.awa))
                .isZero();
        assertThat(school.count("SELECT count(*) FROM archive.document WHERE pupil_id = ?", papers.binta))
                .isEqualTo(1);
        assertThat(school.count("SELECT count(*) FROM mark WHERE score IS NOT NULL"))
                .isEqualTo(2);
        assertThat(school.count("SELECT count(*) FROM certificate WHERE number = 1"))
                .isEqualTo(1);
        assertThat(school.school.audited).contains("erasure.ask pupil", "erasure.confirm pupil");
        assertThat(school.as(one, ErasureService.class, it -> it.erasures(null, null))
                        .items())
                .singleElement()
                .returns(REASON, ErasureView::reason)
                .returns("—", ErasureView::name);
    }

    @Test
    void nobodyErasesAlone() {
        papers.close();
        ask();
        ask();

        assertThatThrownBy(() -> confirm(one)).hasMessageContaining("privacy.needs-another");
        assertThatThrownBy(
                        () -> school.write("UPDATE platform.erasure SET confirmed_by = asked_by, confirmed_at = now()"))
                .hasStackTraceContaining("erasure_by_two");
        assertThatThrownBy(() -> school.as(
                        other, ErasureService.class, it -> it.ask(Ids.next(), new AskErasure(papers.awa, REASON))))
                .hasMessageContaining("privacy.asked-already");
        assertThat(school.count("SELECT count(*) FROM person WHERE family_name = ?", CANARY))
                .isEqualTo(1);
    }

    @Test
    void whoeverIsStillHereIsNotErased() {
        assertThatThrownBy(this::ask).hasMessageContaining("privacy.still-here");
    }

    @Test
    void aTombstoneStays() {
        papers.close();
        ask();
        confirm(other);
        confirm(one);

        assertThatThrownBy(() -> withdraw()).hasMessageContaining("privacy.already-erased");
        assertThat(school.school.<Integer>sql(sql -> sql.update("DELETE FROM platform.erasure")))
                .isZero();
        assertThat(school.school.<Integer>sql(sql -> sql.update("UPDATE platform.erasure SET confirmed_at = now()")))
                .isZero();
        assertThatThrownBy(() -> school.write("UPDATE platform.erasure SET reason = 'Another reason'"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whatIsAskedMayBeWithdrawn() {
        papers.close();
        ask();
        withdraw();
        withdraw();

        assertThat(school.as(one, ErasureService.class, it -> it.erasures(null, null))
                        .items())
                .isEmpty();
    }

    @Test
    void whoeverComesBackWithABackupIsErasedAgain() {
        papers.close();
        ask();
        confirm(other);
        school.write("UPDATE person SET family_name = ? WHERE id = ?", CANARY, papers.awa);

        assertThat(erasedAgain()).containsEntry("erased_pupil", 1);
        assertThat(erasedAgain()).containsEntry("erased_pupil", 0);
        assertThat(found()).isEmpty();
    }

    @Test
    void anotherSchoolSeesNoneOfIt() {
        papers.close();
        ask();
        var elsewhere = new GradeSchool();

        assertThatThrownBy(() -> elsewhere.as(other, ErasureService.class, it -> it.confirm(erasure)))
                .hasMessageContaining("platform.not-found");
        assertThat(elsewhere.count("SELECT count(*) FROM platform.erasure")).isZero();
    }

    /** What a table says of a pupil in words must be erased, or be a code of the product's own. */
    @Test
    void everyWordThatIsKeptOfAPupilIsThoughtOf() {
        var erased = Set.of(
                "absence.note",
                "certificate.signature",
                "certificate.snapshot",
                "certificate.serial",
                "certificate.withdrawn_reason",
                "council_dossier.exam",
                "council_verdict.comment",
                "council_verdict.conduct",
                "council_verdict.reasons",
                "enrollment.reason",
                "fee_charge.reason",
                "fee_reduction.reason",
                "guardianship.ended_reason",
                "mark.note",
                "mark_history.note",
                "print_page.pdf",
                "report_card.serial",
                "report_card.signature",
                "report_card.snapshot",
                "report_card.digest",
                "report_card.withdrawn_reason",
                "subject_comment.text",
                "submission.text",
                "submission_mark.feedback");
        var codes = Set.of(
                "absence.state",
                "certificate.digest",
                "certificate.kind",
                "council_verdict.decision",
                "council_verdict.honour",
                "council_verdict.proposed",
                "council_verdict.refused",
                "council_verdict.warning",
                "enrollment.kind",
                "enrollment.sourced_id",
                "fee_charge.currency",
                "fee_charge.kind",
                "fee_reduction.kind",
                "fee_reduction.rule",
                "guardianship.relation",
                "mark.state",
                "mark_history.state",
                "submission_mark.points",
                "submission_mark.state");
        List<String> kept = school.school.sql(sql -> sql.query("""
                SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped
                  AND a.atttypid IN ('text'::regtype, 'jsonb'::regtype, 'bytea'::regtype)
                  AND EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = c.oid AND p.attname = 'pupil_id')
                """, row -> row.getString(1)));
        assertThat(kept).allMatch(column -> erased.contains(column) || codes.contains(column));
    }

    /** A voucher of the books is kept as the law wants it: what came, when, from whom. The pupil on it is nobody. */
    @Test
    void aReceiptKeepsWhoPaidAndLosesThePupil() {
        sing();
        papers.close();
        ask();
        confirm(other);

        assertThat(text("SELECT snapshot::text FROM fee_receipt"))
                .contains("Oncle Ibra", "R-2026-000001", "\"className\": \"4A\"")
                .doesNotContain("+221770000000", "admissionNumber");
        assertThat(school.count("SELECT sum(amount) FROM fee_receipt")).isEqualTo(5000);
        assertThat(text("SELECT name FROM family")).isEqualTo("—");
    }

    /** The list of parties says who still owes, and by what name. */
    @Test
    void aFamilyThatStillOwesIsStillNamed() {
        sing();
        school.write("UPDATE fee_charge SET amount = 7000");
        papers.close();
        ask();
        confirm(other);

        assertThat(text("SELECT name FROM family")).isEqualTo(CANARY);
    }

    /** A name that somebody else bears stays where it stands alone: nobody can tell whose it is. */
    @Test
    void whatIsSaidOfANamesakeStays() {
        var namesake = school.person(CANARY);
        school.write("UPDATE person SET given_names = 'Fatou' WHERE id = ?", namesake);
        school.write("UPDATE person SET given_names = 'Awa (Zi)' WHERE id = ?", papers.awa);
        var said = "%1$s Fatou aide ; Awa (Zi) %1$s, %1$s Awa bavardent. %1$s dort.".formatted(CANARY);
        school.write(
                "INSERT INTO council (id, school_class_id, period_id, state, remarks) VALUES (uuidv7(), ?, ?, 'closed', ?)",
                school.fourth,
                school.first,
                said);
        papers.close();
        papers.archive();
        ask();
        confirm(other);

        var kept = CANARY + " Fatou aide ; —, — bavardent. " + CANARY + " dort.";
        assertThat(text("SELECT remarks FROM council")).isEqualTo(kept);
        assertThat(text("SELECT content ->> 'remarks' FROM archive.document WHERE kind = 'minutes'"))
                .isEqualTo(kept);
    }

    @Test
    void theArchiveIsTouchedForNobodyWhoseErasureIsNotConfirmed() {
        ask();
        assertThatThrownBy(() -> school.school.sql(sql -> sql.query(
                        "SELECT platform.erase_mentions(?, 'x', '{}')", row -> null, papers.awa)))
                .hasStackTraceContaining("not confirmed");
    }

    /** Every column that takes words sang before and is silent now, or stands here with the reason why it never sings. */
    @Test
    void everyPlaceForWordsIsEmptiedOrHasAReasonNotToBe() {
        sing();
        papers.close();
        var places = Places.of(school, superuser);
        var sang = places.with(CANARY);
        ask();
        confirm(other);

        assertThat(places.with(CANARY)).isEmpty();
        assertThat(places.all()).allSatisfy(place -> assertThat(sang.contains(place) || Places.neverSings(place))
                .as(place + " never sang and has no reason")
                .isTrue());
        assertThat(places.with(papers.awa.toString())).isSubsetOf(Places.IDS_OF_NOBODY);
    }

    private String text(String query) {
        return school.school.sql(
                sql -> sql.find(query, row -> row.getString(1)).orElseThrow());
    }

    private void ask() {
        school.as(one, ErasureService.class, it -> it.ask(erasure, new AskErasure(papers.awa, REASON)));
    }

    private ErasureView confirm(Actor by) {
        return school.as(by, ErasureService.class, it -> it.confirm(erasure));
    }

    private Map<String, Integer> erasedAgain() {
        return school.as(one, ErasureRetention.class, it -> it.remove(10));
    }

    private void withdraw() {
        school.as(one, ErasureService.class, it -> {
            it.withdraw(erasure);
            return null;
        });
    }

    /** Everything that takes words has the canary in it. */
    private void sing() {
        papers.certificate(papers.awa);
        var pupil = papers.awa;
        var guardian = school.person(CANARY + " mère");
        school.write(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation, ended_reason) VALUES (uuidv7(), ?, ?, 'mother', ?)",
                pupil,
                guardian,
                CANARY);
        for (var person : List.of(pupil, guardian)) {
            school.write(
                    "UPDATE person SET given_names = a.w, middle_name = a.w, preferred_name = a.w, birth_place = a.w,"
                            + " email = a.w, phone = a.w, second_phone = a.w, address = a.w, language = a.w,"
                            + " sourced_id = a.w || id FROM (SELECT ?::text AS w) a WHERE id = ?",
                    CANARY,
                    person);
            school.write(
                    "INSERT INTO person_identifier (person_id, kind, value, issuer) VALUES (?, 'matricule', ? || ?, ?)",
                    person,
                    CANARY,
                    person,
                    CANARY);
        }
        school.write(
                "UPDATE pupil SET admission_number = ?, left_reason = ? WHERE person_id = ?", CANARY, CANARY, pupil);
        school.write("UPDATE enrollment SET reason = ? WHERE pupil_id = ?", CANARY, pupil);
        school.write("UPDATE mark SET note = ? WHERE pupil_id = ?", CANARY, pupil);
        school.write(
                "INSERT INTO mark_history (assessment_id, pupil_id, version, note, changed_by)"
                        + " SELECT assessment_id, pupil_id, version + 1, ?, uuidv7() FROM mark_history WHERE pupil_id = ?",
                CANARY,
                pupil);
        council(pupil);
        absence(pupil);
        submission(pupil);
        inWhatIsSaidOfOthers();
        account(pupil);
        school.write(
                "INSERT INTO roster_import (id, format, file_name, content, state, report) VALUES (uuidv7(), 'csv', 'f',"
                        + " convert_to(?, 'UTF8'), 'applied', jsonb_build_object('names', ?::text))",
                CANARY,
                CANARY);
        school.write(
                "INSERT INTO sync_operation (op_id, identity_id, device_id, seq, type, hash, result) VALUES (uuidv7(),"
                        + " uuidv7(), uuidv7(), 1, 'roll.submit', '', jsonb_build_object('pupil', ?::text, 'name', ?::text))",
                pupil,
                CANARY);
    }

    private void council(UUID pupil) {
        school.write(
                "INSERT INTO subject_comment (period_id, pupil_id, subject_id, school_class_id, text, written_by)"
                        + " VALUES (?, ?, ?, ?, ?, uuidv7())",
                school.first,
                pupil,
                school.maths,
                school.fourth,
                CANARY);
        school.write(
                "INSERT INTO council (id, school_class_id, period_id, state) VALUES (uuidv7(), ?, ?, 'closed')",
                school.fourth,
                school.first);
        school.write(
                "INSERT INTO council_verdict (council_id, pupil_id, comment, reasons, conduct, written_by)"
                        + " SELECT id, ?, ?, ?, jsonb_build_object('work', ?::text), uuidv7() FROM council",
                pupil,
                CANARY,
                CANARY,
                CANARY);
        school.write(
                "INSERT INTO council_dossier (council_id, pupil_id, exam, written_by) SELECT id, ?, ?, uuidv7() FROM council",
                pupil,
                CANARY);
    }

    private void absence(UUID pupil) {
        school.write("INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at)"
                + " VALUES (uuidv7(), 'H1', 'H1', 'lesson', 'am', '08:00', '09:00')");
        school.write(
                "INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by)"
                        + " SELECT uuidv7(), ?, '2026-10-05', id, uuidv7() FROM slot",
                school.fourth);
        school.write(
                "INSERT INTO absence (roll_id, pupil_id, state, note, marked_by) SELECT id, ?, 'absent', ?, uuidv7() FROM roll",
                pupil,
                CANARY);
        school.write(
                "INSERT INTO roll_history (roll_id, version, changed_by, teacher_absent, exceptions) SELECT id, 1, uuidv7(),"
                        + " false, jsonb_build_array(jsonb_build_object('pupil', ?::text, 'state', 'absent', 'note', ?::text))"
                        + " FROM roll",
                pupil,
                CANARY);
    }

    private void submission(UUID pupil) {
        var file = Ids.next();
        school.write(
                "INSERT INTO file (id, name, purpose, bytes, uploaded_by) VALUES (?, ?, 'submission', 20, uuidv7())",
                file,
                CANARY);
        school.write(
                "INSERT INTO file_part (file_id, starts_at, content) VALUES (?, 0, convert_to(?, 'UTF8'))",
                file,
                CANARY);
        school.write(
                "INSERT INTO assignment (id, school_class_id, subject_id, title, due_at, takes_text, takes_files, takes_paper,"
                        + " maximum) VALUES (uuidv7(), ?, ?, 'Devoir', now(), true, true, true, 20)",
                school.fourth,
                school.maths);
        school.write(
                "INSERT INTO submission (id, assignment_id, pupil_id, attempt, text, late) SELECT uuidv7(), id, ?, 1, ?, false"
                        + " FROM assignment",
                pupil,
                CANARY);
        school.write(
                "INSERT INTO submission_file (submission_id, file_id, position) SELECT id, ?, 0 FROM submission", file);
        school.write(
                "INSERT INTO submission_mark (assignment_id, pupil_id, feedback, marked_by) SELECT id, ?, ?, uuidv7()"
                        + " FROM assignment",
                pupil,
                CANARY);
    }

    /** What was written about the class, about another pupil and about a day names her. */
    private void inWhatIsSaidOfOthers() {
        school.write(
                "UPDATE council SET remarks = ?, chaired_by = 'Mme Fall', attendance = jsonb_build_array(jsonb_build_object("
                        + "'name', ?::text, 'role', 'delegate', 'present', true))",
                "Bonne classe. " + CANARY + " bavarde, " + CANARY.toUpperCase(Locale.ROOT) + " aussi.",
                CANARY);
        school.write(
                "INSERT INTO subject_comment (period_id, pupil_id, subject_id, school_class_id, text, written_by)"
                        + " VALUES (?, ?, ?, ?, ?, uuidv7())",
                school.first,
                papers.binta,
                school.maths,
                school.fourth,
                "Travaille avec " + CANARY);
        school.write(
                "INSERT INTO class_log (id, school_class_id, subject_id, held_on, done, homework, homework_due_on, written_by)"
                        + " VALUES (uuidv7(), ?, ?, '2026-10-05', ?, ?, '2026-10-12', uuidv7())",
                school.fourth,
                school.maths,
                "Exposé de " + CANARY + " sur les fractions",
                "Relire l’exposé de " + CANARY);
        school.write(
                "UPDATE assignment SET title = ?, instructions = ?, groups = jsonb_build_array(jsonb_build_object("
                        + "'name', ?::text, 'pupils', jsonb_build_array(?::text)))",
                CANARY,
                CANARY,
                CANARY,
                papers.awa);
        school.write(
                "UPDATE sealing SET reopened_by = uuidv7(), reopened_at = now(), reason = ?", "Note de " + CANARY);
        school.write("UPDATE print_run SET problem = ?", CANARY + " AWA");
        school.write(
                "INSERT INTO year_end (school_year_id, problem, choices) VALUES (?, ?, jsonb_build_object(?::text, 'x'))",
                school.year,
                CANARY,
                papers.awa);
    }

    private void account(UUID pupil) {
        var family = Ids.next();
        school.write(
                "INSERT INTO family (id, number, name, payer_id) SELECT ?, '100001', ?, guardian_id FROM guardianship LIMIT 1",
                family,
                CANARY);
        school.write("INSERT INTO family_pupil (family_id, pupil_id) VALUES (?, ?)", family, pupil);
        school.write(
                "INSERT INTO fee_reduction (id, school_year_id, rule, pupil_id, percent, reason)"
                        + " VALUES (uuidv7(), ?, 'bursary', ?, 10, ?)",
                school.year,
                pupil,
                CANARY);
        school.write(
                "INSERT INTO fee_charge (id, family_id, pupil_id, kind, amount, currency, due_on, reason, made_on)"
                        + " VALUES (uuidv7(), ?, ?, 'correction', 5000, 'XOF', '2026-10-05', ?, '2026-10-05')",
                family,
                pupil,
                CANARY);
        school.write(
                "INSERT INTO payment (id, provider, subject, subject_id, label, payer_name, payer_phone, amount, currency,"
                        + " state, settled_at, settled_amount) VALUES (uuidv7(), 'wave', 'fee_account', ?, '100001', ?,"
                        + " '+221770000000', 5000, 'XOF', 'succeeded', now(), 5000)",
                family,
                CANARY);
        school.write(
                "INSERT INTO fee_receipt (id, family_id, payment_id, year, number, amount, currency, received_on, snapshot)"
                        + " SELECT uuidv7(), ?, p.id, 2026, 1, 5000, 'XOF', '2026-10-06', jsonb_build_object('number',"
                        + " 'R-2026-000001', 'familyName', 'Oncle', 'payerName', 'Oncle Ibra', 'payerPhone', '+221770000000',"
                        + " 'pupils', jsonb_build_array(jsonb_build_object('name', ?::text, 'admissionNumber', ?::text,"
                        + " 'className', '4A')), 'items', jsonb_build_array(jsonb_build_object('pupil', ?::text,"
                        + " 'amount', 5000))) FROM payment p",
                family,
                CANARY + " " + CANARY,
                CANARY,
                CANARY + " " + CANARY);
        school.write(
                "INSERT INTO cash_day (id, cashier, cashier_name, day, currency, opening, reason)"
                        + " VALUES (uuidv7(), uuidv7(), 'Caisse', '2026-10-06', 'XOF', 0, ?)",
                "Rendu à " + CANARY);
    }

    /** The tables of every schema that hold the canary, in letters or in bytes. */
    private List<String> found() {
        String tenant = school.school.sql(sql ->
                sql.find("SELECT current_user::text", row -> row.getString(1)).orElseThrow());
        var bytes = HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8));
        return superuser.query("""
                        SELECT n.nspname || '.' || quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind = 'r' AND n.nspname IN (?, 'archive', 'analytics', 'platform')
                        """, row -> row.getString(1), tenant).stream()
                .filter(table -> superuser
                        .find(
                                "SELECT EXISTS (SELECT FROM " + table + " t WHERE t::text ILIKE ? OR t::text LIKE ?)",
                                row -> row.getBoolean(1),
                                "%" + CANARY + "%",
                                "%" + bytes + "%")
                        .orElseThrow())
                .toList();
    }
}
