package com.educonnect.tenancy;

import com.educonnect.Superuser;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.platform.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school with one thing of each kind, all called by a word that no other school may ever see. */
final class Treasure {
    static final String CANARY = "Zanbiyarou";
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    private final Members.School school;
    private final String word;
    private final Map<String, UUID> ids = new HashMap<>();

    private Treasure(Members.School school, String word) {
        this.school = school;
        this.word = word;
    }

    static Treasure in(Members.School school) {
        return of(school, CANARY);
    }

    /** The like things of a school that may see them. */
    static Treasure of(Members.School school, String word) {
        var treasure = new Treasure(school, word);
        treasure.find();
        treasure.bury();
        return treasure;
    }

    /** Makes the school as it was, whatever was done to it. */
    void restore() {
        Superuser.execute("""
            SET session_replication_role = replica;
            DO $$ DECLARE found regclass; BEGIN
                FOR found IN SELECT oid FROM pg_catalog.pg_class
                              WHERE relnamespace = '%1$s'::regnamespace AND relkind = 'r' LOOP
                    EXECUTE format('DELETE FROM %%s', found);
                END LOOP;
            END $$;
            SET session_replication_role = origin;
            """.formatted(school.tenant()));
        bury();
    }

    /** The id that stands for a path parameter or a field of that name. */
    UUID id(String name) {
        return name.equals("opId") ? Ids.next() : ids.computeIfAbsent(thing(name), any -> UUID.randomUUID());
    }

    /** What a path parameter or a field of that name means. */
    static String thing(String name) {
        return switch (name) {
            case "schoolClass", "scopes", "scope", "classes", "to" -> "class";
            case "subjectId" -> "subject";
            case "establishments" -> "id";
            case "levels" -> "level";
            case "staff", "guardian", "payer" -> "person";
            case "pupils" -> "pupil";
            case "voice", "upload", "attachments" -> "file";
            default -> name;
        };
    }

    /** Changes when anything in the school changes but the key that its first night makes. */
    String hash() {
        return Superuser.text("""
                SELECT md5(string_agg(query_to_xml('SELECT t FROM %1$s.' || quote_ident(relname) || ' t ORDER BY t::text',
                       true, true, '')::text, '' ORDER BY relname))
                  FROM pg_catalog.pg_class WHERE relnamespace = '%1$s'::regnamespace AND relkind = 'r'
                   AND relname <> 'analytics_key'
                """.formatted(school.tenant()));
    }

    private void find() {
        ids.put("id", school.id());
        ids.put("establishment", school.id());
        ids.put("district", Members.district(school, word));
        Superuser.execute("INSERT INTO platform.district_notice (id, district_id, title, body) VALUES ('" + id("notice")
                + "', '" + id("district") + "', '" + word + "', '" + word + "');"
                + " INSERT INTO platform.district_notice_school (notice_id, tenant, heads) VALUES ('" + id("notice")
                + "', '" + school.tenant() + "', 1);"
                + " INSERT INTO platform.district_access (tenant, id, district_id, class_id, class_name, reason, valid_until)"
                + " VALUES ('" + school.tenant() + "', '" + id("access") + "', '" + id("district") + "', '"
                + id("class")
                + "', '" + word + "', '" + word + "', current_date + 7)");
        ids.put(
                "member",
                UUID.fromString(Superuser.text(
                        "SELECT id FROM platform.membership WHERE tenant = '" + school.tenant() + "' LIMIT 1")));
    }

    private void bury() {
        Superuser.execute(PLACE.matcher("""
                SET search_path = ${tenant}, platform, extension;
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('${year}', '${word}', '2026-10-01', '2027-06-30', 'open');
                INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                    VALUES ('${parent}', '${year}', 'year', '${word}', '2026-10-01', '2027-06-30');
                INSERT INTO period (id, school_year_id, parent_id, kind, name, starts_on, ends_on)
                    VALUES ('${period}', '${year}', '${parent}', 'term', '${word}', '2026-10-01', '2026-12-20');
                INSERT INTO closure (id, school_year_id, name, starts_on, ends_on)
                    VALUES ('${closure}', '${year}', '${word}', '2026-12-21', '2027-01-03');
                INSERT INTO level (id, code, name) VALUES ('${level}', '${word}', '${word}');
                INSERT INTO stream (id, code, name) VALUES ('${stream}', '${word}', '${word}');
                INSERT INTO room (id, code, name) VALUES ('${room}', '${word}', '${word}');
                INSERT INTO shift (id, code, name, starts_at, ends_at)
                    VALUES ('${shift}', '${word}', '${word}', '07:00', '13:00');
                INSERT INTO slot (id, shift_id, code, name, unit, half_day, starts_at, ends_at)
                    VALUES ('${slot}', '${shift}', '${word}', '${word}', 'lesson', 'am', '08:00', '09:00');
                INSERT INTO subject (id, code, name) VALUES ('${subject}', '${word}', '${word}');
                INSERT INTO coefficient (id, school_year_id, level_id, subject_id, value)
                    VALUES ('${coefficient}', '${year}', '${level}', '${subject}', 3);
                INSERT INTO school_class (id, school_year_id, kind, code, name, level_id, shift_id)
                    VALUES ('${class}', '${year}', 'class', '${word}', '${word}', '${level}', '${shift}');
                INSERT INTO school_class (id, school_year_id, kind, code, name, level_id)
                    VALUES ('${target}', '${year}', 'class', '${word} B', '${word} B', '${level}');
                INSERT INTO school_class_level (school_class_id, level_id) VALUES ('${class}', '${level}');
                INSERT INTO person (id, family_name, given_names) VALUES ('${person}', '${word}', 'Awa'), ('${pupil}', '${word}', 'Ibra');
                INSERT INTO person_identifier (person_id, kind, value) VALUES ('${person}', 'matricule', '${word}');
                INSERT INTO staff (person_id) VALUES ('${person}');
                INSERT INTO pupil (person_id) VALUES ('${pupil}');
                INSERT INTO guardianship (id, pupil_id, guardian_id, relation) VALUES ('${guardianship}', '${pupil}', '${person}', 'mother');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    VALUES ('${enrollment}', '${pupil}', '${class}', 'class', '2026-10-01');
                INSERT INTO teaching_assignment (id, staff_id, school_class_id) VALUES ('${assignment}', '${person}', '${class}');
                INSERT INTO roster_import (id, format, file_name, content, state, report)
                    VALUES ('${import}', 'oneroster', '${word}', '', 'checked', '{"canary": "${word}"}');
                INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by)
                    VALUES ('${roll}', '${class}', '2026-10-05', '${slot}', '${person}');
                INSERT INTO grading_scheme (id, school_year_id, level_id, name, preset, document)
                    VALUES ('${scheme}', '${year}', '${level}', '${word}', 'sn-secondary', '${rules}');
                INSERT INTO assessment (id, school_class_id, subject_id, period_id, category, title, held_on, maximum)
                    VALUES ('${assessment}', '${class}', '${subject}', '${period}', 'devoir', '${word}', '2026-10-05', 20);
                INSERT INTO mark (assessment_id, pupil_id, score, note, marked_by)
                    VALUES ('${assessment}', '${pupil}', 1, '${word}', '${person}');
                INSERT INTO sealing (id, school_class_id, period_id, sealed_by, reopened_by, reopened_at, reason)
                    VALUES ('${sealing}', '${class}', '${period}', '${person}', '${person}', now(), '${word} was found');
                INSERT INTO mark_history (assessment_id, pupil_id, version, score, note, changed_by, reopening_id)
                    VALUES ('${assessment}', '${pupil}', 1, 1, '${word}', '${person}', '${sealing}');
                INSERT INTO subject_marking (id, school_year_id, level_id, stream_id, subject_id, tags)
                    VALUES ('${marking}', '${year}', '${level}', '${stream}', '${subject}', '{conduct}');
                INSERT INTO teaching_assignment (id, staff_id, school_class_id) VALUES (uuidv7(), '${person}', '${target}');
                INSERT INTO course (id, school_class_id, subject_id, title, published_at)
                    VALUES ('${course}', '${class}', '${subject}', '${word}', '2026-10-01');
                INSERT INTO course_module (id, course_id, title, position) VALUES ('${module}', '${course}', '${word}', 0);
                INSERT INTO lesson (id, module_id, title, body, position, visible_from)
                    VALUES ('${requires}', '${module}', '${word}', '', 0, '2026-10-01'), ('${lesson}', '${module}', '${word}', '${word}', 1, '2026-10-01');
                INSERT INTO lesson_progress (lesson_id, pupil_id, done_at) VALUES ('${lesson}', '${pupil}', now());
                INSERT INTO class_log (id, school_class_id, subject_id, held_on, slot_id, done, written_by, version)
                    VALUES ('${entry}', '${class}', '${subject}', '2026-10-05', '${slot}', '${word}', '${person}', 0);
                INSERT INTO council (id, school_class_id, period_id, chaired_by, version)
                    VALUES ('${council}', '${class}', '${period}', '${word}', 0);
                INSERT INTO file (id, name, purpose, bytes, received, media_type, sha256, uploaded_by, completed_at)
                    VALUES ('${file}', '${word}.webm', 'FEEDBACK', 1, 1, 'audio/webm', '', '${person}', now());
                INSERT INTO file_part (file_id, starts_at, content) VALUES ('${file}', 0, 'x');
                INSERT INTO lesson_item (lesson_id, position, kind, title, url, file_id)
                    VALUES ('${lesson}', 0, 'link', '${word}', 'https://example.org/', NULL),
                        ('${lesson}', 1, 'file', '${word}', NULL, '${file}');
                INSERT INTO assignment (id, school_class_id, subject_id, title, due_at, late_percent, takes_text, takes_files,
                        takes_paper, groups, maximum, file_ids, rubric, visible_from)
                    VALUES ('${task}', '${class}', '${subject}', '${word}', '2026-10-05T08:00Z', 1, false, false, false,
                        '[{"pupils": ["${pupil}"]}]', 1, ARRAY['${file}'::uuid],
                        '[{"code": "proof", "title": "proof", "levels": [{"title": "proof", "points": 1}]}]', now());
                INSERT INTO submission (id, assignment_id, pupil_id, attempt, text, late)
                    VALUES ('${submission}', '${task}', '${pupil}', 1, '${word}', false);
                INSERT INTO submission_file (submission_id, file_id, position) VALUES ('${submission}', '${file}', 0);
                INSERT INTO submission_mark (assignment_id, pupil_id, submission_id, points, raw, score, feedback,
                        voice_file_id, marked_by)
                    VALUES ('${task}', '${pupil}', '${submission}', '[{"criterion": "proof", "points": 1}]', 1, 1, 'proof',
                        '${file}', '${person}');
                INSERT INTO provider_account (id, provider, label, currency, state)
                    VALUES ('${providerAccount}', 'wave', '${word}', 'XOF', 'active');
                INSERT INTO payment (id, provider, subject, subject_id, label, payer_name, amount, currency, state, disputes)
                    VALUES ('${payment}', 'cash', 'fee_account', '${pupil}', '${word}', '${word}', 100, 'XOF', 'failed',
                        '{"${word}": {"reason": "proof", "state": "lost", "amount": 100, "currency": "XOF", "fee": 0,
                            "opened": 0, "due": null, "evidence": false, "withdrawn": false, "returned": false}}');
                INSERT INTO statement_line (id, provider_account_id, reference, day, told_amount, told_currency)
                    VALUES ('${statementLine}', '${providerAccount}', '${word}', '2026-11-20', 100, 'XOF');
                INSERT INTO family (id, number, name, payer_id)
                    VALUES ('${family}', '000013', '${word}', '${person}'), ('${other}', '000021', '${word} 2', NULL);
                INSERT INTO family_pupil (pupil_id, family_id) VALUES ('${pupil}', '${family}');
                INSERT INTO fee (id, school_year_id, kind, name, audience, optional, instalments)
                    VALUES ('${fee}', '${year}', 'canteen', '${word}', 'all', true, '[{"dueOn": "2026-10-05", "amount": 1}]');
                INSERT INTO fee_reduction (id, school_year_id, rule, pupil_id, kind, percent, reason)
                    VALUES ('${reduction}', '${year}', 'bursary', '${pupil}', 'tuition', 1, 'proof');
                INSERT INTO fee_charge (id, family_id, pupil_id, kind, amount, currency, due_on, reason, made_on)
                    VALUES ('${charge}', '${family}', '${pupil}', 'correction', 1, 'XOF', '2026-10-05', '${word}', '2026-10-05');
                INSERT INTO cash_day (id, cashier, cashier_name, day, currency, opening)
                    VALUES ('${cashDay}', '${person}', '${word}', '2026-10-05', 'XOF', 0);
                INSERT INTO payment (id, provider, subject, subject_id, label, payer_name, amount, currency, state, settled_at, settled_amount)
                    VALUES ('${receipt}', 'cash', 'fee_account', '${family}', '${word}', '${word}', 100, 'XOF', 'succeeded', now(), 100);
                INSERT INTO fee_receipt (id, family_id, payment_id, year, number, amount, currency, received_on, snapshot)
                    VALUES ('${receipt}', '${family}', '${receipt}', 2026, 1, 100, 'XOF', '2026-10-05', '{"number": "R-2026-000001",
                        "language": "fr", "school": {"name": "${word}"}, "familyNumber": "000013", "familyName": "${word}",
                        "pupils": [{"name": "${word}"}], "payerName": "${word}", "way": "cash", "receivedOn": "2026-10-05",
                        "items": [{"amount": 100}], "amount": 100, "currency": "XOF", "words": "cent", "balance": -99}');
                INSERT INTO phrase (id, subject_id, text, version) VALUES ('${phrase}', '${subject}', '${word}', 0);
                INSERT INTO subject_comment (period_id, pupil_id, subject_id, school_class_id, text, written_by, version)
                    VALUES ('${period}', '${pupil}', '${subject}', '${class}', '${word}', '${person}', 0);
                INSERT INTO council_dossier (council_id, pupil_id, exam, written_by, version)
                    VALUES ('${council}', '${pupil}', '${word}', '${person}', 0);
                INSERT INTO council_verdict (council_id, pupil_id, comment, written_by, version)
                    VALUES ('${council}', '${pupil}', '${word}', '${person}', 0);
                INSERT INTO signing_key (id, public_key, sealed_private) VALUES ('${key}', '', '');
                INSERT INTO print_run (id, period_id, seed, state, problem, asked_by) VALUES ('${run}', '${period}', '', 'done', '${word}', '${person}');
                INSERT INTO report_card (id, pupil_id, school_class_id, period_id, print_run_id, serial, snapshot, digest,
                        signing_key_id, signature, issued_at, issued_by)
                    VALUES ('${card}', '${pupil}', '${class}', '${period}', '${run}', '${word}', '${snapshot}', '', '${key}', '', now(), '${person}');
                INSERT INTO print_page (print_run_id, school_class_id, pupil_id, position) VALUES ('${run}', '${class}', '${pupil}', 0);
                INSERT INTO certificate (id, kind, school_year_id, number, pupil_id, serial, snapshot, digest, signing_key_id,
                        signature, issued_at, issued_by)
                    VALUES ('${certificate}', 'schooling', '${year}', 1, '${pupil}', '${word}', '${attested}', '', '${key}', '', now(), '${person}');
                INSERT INTO archive.document (tenant, id, school_year, kind, entity_id, pupil_id, content)
                    VALUES ('${tenant}', '${document}', '${word}', 'report_card', '${card}', '${pupil}', jsonb_build_object(
                        'snapshot', '${snapshot}'::text, 'signature', '', 'digest', '')) ON CONFLICT DO NOTHING;
                INSERT INTO archive.document (tenant, id, school_year, kind, entity_id, pupil_id, content)
                    VALUES ('${tenant}', '${history}', '${word}', 'history', '${brought}', '${pupil}', jsonb_build_object(
                        'school', '${word}', 'years', '[]'::jsonb, 'reportCards', jsonb_build_array(jsonb_build_object('serial',
                        '${word}', 'snapshot', '${snapshot}'::text, 'signature', '', 'digest', '', 'publicKey', '',
                        'issuedAt', now())))) ON CONFLICT DO NOTHING;
                INSERT INTO platform.erasure (tenant, id, pupil_id, reason, asked_by)
                    VALUES ('${tenant}', '${erasure}', '${pupil}', '${word} ${word}', '${person}') ON CONFLICT DO NOTHING;
                """).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1)))));
    }

    private String value(String name) {
        return switch (name) {
            case "tenant" -> school.tenant();
            case "word" -> word;
            case "snapshot" -> BuriedCard.snapshot(word).replace("'", "''");
            case "attested" -> BuriedCard.certificate(word).replace("'", "''");
            case "rules" -> Presets.document("sn-secondary").replace("'", "''");
            default -> id(name).toString();
        };
    }
}
