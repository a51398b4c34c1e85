package com.educonnect.privacy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.PaperSchool;
import com.educonnect.platform.Ids;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A name that sings wherever a school may write something down of one pupil. */
final class Canary {
    static final String NAME = "Zanbiyerasure";

    private final PaperSchool papers;
    private final GradeSchool school;

    private Canary(PaperSchool papers) {
        this.papers = papers;
        school = papers.school;
    }

    /** Puts it everywhere, as Awa's. */
    static void sing(PaperSchool papers) {
        new Canary(papers).sing();
    }

    /** Everything that takes words has the canary in it. */
    private void sing() {
        papers.certificate(papers.awa);
        var pupil = papers.awa;
        var guardian = school.person(NAME + " mère");
        school.write(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation, ended_reason) VALUES (uuidv7(), ?, ?, 'mother', ?)",
                pupil,
                guardian,
                NAME);
        for (var person : List.of(pupil, guardian)) {
            school.write(
                    "UPDATE person SET given_names = a.w, middle_name = a.w, preferred_name = a.w, birth_place = a.w,"
                            + " email = a.w, phone = a.w, second_phone = a.w, address = a.w, language = a.w,"
                            + " sourced_id = a.w || id FROM (SELECT ?::text AS w) a WHERE id = ?",
                    NAME,
                    person);
            school.write(
                    "INSERT INTO person_identifier (person_id, kind, value, issuer) VALUES (?, 'matricule', ? || ?, ?)",
                    person,
                    NAME,
                    person,
                    NAME);
        }
        school.write(
                "UPDATE pupil SET admission_number = ?, left_reason = ? WHERE person_id = ?", NAME, NAME, pupil);
        school.write("UPDATE enrollment SET reason = ? WHERE pupil_id = ?", NAME, pupil);
        school.write("UPDATE mark SET note = ? WHERE pupil_id = ?", NAME, pupil);
        school.write(
                "INSERT INTO mark_history (assessment_id, pupil_id, version, note, changed_by)"
                        + " SELECT assessment_id, pupil_id, version + 1, ?, uuidv7() FROM mark_history WHERE pupil_id = ?",
                NAME,
                pupil);
        council(pupil);
        absence(pupil);
        submission(pupil);
        inWhatIsSaidOfOthers();
        account(pupil);
        school.write(
                "INSERT INTO roster_import (id, format, file_name, content, state, report) VALUES (uuidv7(), 'csv', 'f',"
                        + " convert_to(?, 'UTF8'), 'applied', jsonb_build_object('names', ?::text))",
                NAME,
                NAME);
        school.write(
                "INSERT INTO sync_operation (op_id, identity_id, device_id, seq, type, hash, result) VALUES (uuidv7(),"
                        + " uuidv7(), uuidv7(), 1, 'roll.submit', '', jsonb_build_object('pupil', ?::text, 'name', ?::text))",
                pupil,
                NAME);
    }

    private void council(UUID pupil) {
        school.write(
                "INSERT INTO subject_comment (period_id, pupil_id, subject_id, school_class_id, text, written_by)"
                        + " VALUES (?, ?, ?, ?, ?, uuidv7())",
                school.first,
                pupil,
                school.maths,
                school.fourth,
                NAME);
        school.write(
                "INSERT INTO council (id, school_class_id, period_id, state) VALUES (uuidv7(), ?, ?, 'closed')",
                school.fourth,
                school.first);
        school.write(
                "INSERT INTO council_verdict (council_id, pupil_id, comment, reasons, conduct, written_by)"
                        + " SELECT id, ?, ?, ?, jsonb_build_object('work', ?::text), uuidv7() FROM council",
                pupil,
                NAME,
                NAME,
                NAME);
        school.write(
                "INSERT INTO council_dossier (council_id, pupil_id, exam, written_by) SELECT id, ?, ?, uuidv7() FROM council",
                pupil,
                NAME);
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
                NAME);
        school.write(
                "INSERT INTO roll_history (roll_id, version, changed_by, teacher_absent, exceptions) SELECT id, 1, uuidv7(),"
                        + " false, jsonb_build_array(jsonb_build_object('pupil', ?::text, 'state', 'absent', 'note', ?::text))"
                        + " FROM roll",
                pupil,
                NAME);
    }

    private void submission(UUID pupil) {
        var file = Ids.next();
        school.write(
                "INSERT INTO file (id, name, purpose, bytes, uploaded_by) VALUES (?, ?, 'submission', 20, uuidv7())",
                file,
                NAME);
        school.write(
                "INSERT INTO file_part (file_id, starts_at, content) VALUES (?, 0, convert_to(?, 'UTF8'))",
                file,
                NAME);
        school.write(
                "INSERT INTO assignment (id, school_class_id, subject_id, title, due_at, takes_text, takes_files, takes_paper,"
                        + " maximum) VALUES (uuidv7(), ?, ?, 'Devoir', now(), true, true, true, 20)",
                school.fourth,
                school.maths);
        school.write(
                "INSERT INTO submission (id, assignment_id, pupil_id, attempt, text, late) SELECT uuidv7(), id, ?, 1, ?, false"
                        + " FROM assignment",
                pupil,
                NAME);
        school.write(
                "INSERT INTO submission_file (submission_id, file_id, position) SELECT id, ?, 0 FROM submission", file);
        school.write(
                "INSERT INTO submission_mark (assignment_id, pupil_id, feedback, marked_by) SELECT id, ?, ?, uuidv7()"
                        + " FROM assignment",
                pupil,
                NAME);
    }

    /** What was written about the class, about another pupil and about a day names her. */
    private void inWhatIsSaidOfOthers() {
        school.write(
                "UPDATE council SET remarks = ?, chaired_by = 'Mme Fall', attendance = jsonb_build_array(jsonb_build_object("
                        + "'name', ?::text, 'role', 'delegate', 'present', true))",
                "Bonne classe. " + NAME + " bavarde, " + NAME.toUpperCase(Locale.ROOT) + " aussi.",
                NAME);
        school.write(
                "INSERT INTO subject_comment (period_id, pupil_id, subject_id, school_class_id, text, written_by)"
                        + " VALUES (?, ?, ?, ?, ?, uuidv7())",
                school.first,
                papers.binta,
                school.maths,
                school.fourth,
                "Travaille avec " + NAME);
        school.write(
                "INSERT INTO class_log (id, school_class_id, subject_id, held_on, done, homework, homework_due_on, written_by)"
                        + " VALUES (uuidv7(), ?, ?, '2026-10-05', ?, ?, '2026-10-12', uuidv7())",
                school.fourth,
                school.maths,
                "Exposé de " + NAME + " sur les fractions",
                "Relire l’exposé de " + NAME);
        school.write(
                "UPDATE assignment SET title = ?, instructions = ?, groups = jsonb_build_array(jsonb_build_object("
                        + "'name', ?::text, 'pupils', jsonb_build_array(?::text)))",
                NAME,
                NAME,
                NAME,
                papers.awa);
        school.write(
                "UPDATE sealing SET reopened_by = uuidv7(), reopened_at = now(), reason = ?", "Note de " + NAME);
        school.write("UPDATE print_run SET problem = ?", NAME + " AWA");
        school.write(
                "INSERT INTO year_end (school_year_id, problem, choices) VALUES (?, ?, jsonb_build_object(?::text, 'x'))",
                school.year,
                NAME,
                papers.awa);
    }

    private void account(UUID pupil) {
        var family = Ids.next();
        school.write(
                "INSERT INTO family (id, number, name, payer_id) SELECT ?, '100001', ?, guardian_id FROM guardianship LIMIT 1",
                family,
                NAME);
        school.write("INSERT INTO family_pupil (family_id, pupil_id) VALUES (?, ?)", family, pupil);
        school.write(
                "INSERT INTO fee_reduction (id, school_year_id, rule, pupil_id, percent, reason)"
                        + " VALUES (uuidv7(), ?, 'bursary', ?, 10, ?)",
                school.year,
                pupil,
                NAME);
        school.write(
                "INSERT INTO fee_charge (id, family_id, pupil_id, kind, amount, currency, due_on, reason, made_on)"
                        + " VALUES (uuidv7(), ?, ?, 'correction', 5000, 'XOF', '2026-10-05', ?, '2026-10-05')",
                family,
                pupil,
                NAME);
        school.write(
                "INSERT INTO payment (id, provider, subject, subject_id, label, payer_name, payer_phone, amount, currency,"
                        + " state, settled_at, settled_amount) VALUES (uuidv7(), 'wave', 'fee_account', ?, '100001', ?,"
                        + " '+221770000000', 5000, 'XOF', 'succeeded', now(), 5000)",
                family,
                NAME);
        school.write(
                "INSERT INTO fee_receipt (id, family_id, payment_id, year, number, amount, currency, received_on, snapshot)"
                        + " SELECT uuidv7(), ?, p.id, 2026, 1, 5000, 'XOF', '2026-10-06', jsonb_build_object('number',"
                        + " 'R-2026-000001', 'familyName', 'Oncle', 'payerName', 'Oncle Ibra', 'payerPhone', '+221770000000',"
                        + " 'pupils', jsonb_build_array(jsonb_build_object('name', ?::text, 'admissionNumber', ?::text,"
                        + " 'className', '4A')), 'items', jsonb_build_array(jsonb_build_object('pupil', ?::text,"
                        + " 'amount', 5000))) FROM payment p",
                family,
                NAME + " " + NAME,
                NAME,
                NAME + " " + NAME);
        school.write(
                "INSERT INTO payment (id, provider, subject, subject_id, label, amount, currency, state, settled_at,"
                        + " settled_amount) VALUES (uuidv7(), 'wave', 'fee_account', ?, '100001', 900, 'XOF', 'refunded',"
                        + " now(), 900)",
                family);
        school.write(
                "INSERT INTO fee_receipt (id, family_id, payment_id, year, number, amount, currency, received_on, snapshot,"
                        + " voided_on, void_reason) SELECT uuidv7(), ?, p.id, 2026, 2, 900, 'XOF', '2026-10-06', '{}',"
                        + " '2026-10-07', ? FROM payment p WHERE p.state = 'refunded'",
                family,
                "De " + NAME);
        school.write(
                "INSERT INTO cash_day (id, cashier, cashier_name, day, currency, opening, reason)"
                        + " VALUES (uuidv7(), uuidv7(), 'Caisse', '2026-10-06', 'XOF', 0, ?)",
                "Rendu à " + NAME);
    }
}
