package com.educonnect.tenancy;

import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.platform.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A school with one thing of each kind, all called by a word that no other school may ever see. */
final class Treasure {
    static final String CANARY = "Zanbiyarou";

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
        Members.execute("""
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
            case "schoolClass", "scopes", "scope", "classes" -> "class";
            case "subjectId" -> "subject";
            case "levels" -> "level";
            case "staff", "guardian" -> "person";
            default -> name;
        };
    }

    /** Changes when anything in the school changes. */
    String hash() {
        return Members.text("""
                SELECT md5(string_agg(query_to_xml('SELECT t FROM %1$s.' || quote_ident(relname) || ' t ORDER BY t::text',
                       true, true, '')::text, '' ORDER BY relname))
                  FROM pg_catalog.pg_class WHERE relnamespace = '%1$s'::regnamespace AND relkind = 'r'
                """.formatted(school.tenant()));
    }

    private void find() {
        ids.put("id", school.id());
        ids.put("district", Members.district(school, word));
        ids.put(
                "member",
                UUID.fromString(Members.text(
                        "SELECT id FROM platform.membership WHERE tenant = '" + school.tenant() + "' LIMIT 1")));
    }

    private void bury() {
        Members.execute("""
                SET search_path = %1$s, platform, extension;
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('%2$s', '%20$s', '2026-10-01', '2027-06-30', 'open');
                INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                    VALUES ('%21$s', '%2$s', 'year', '%20$s', '2026-10-01', '2027-06-30');
                INSERT INTO period (id, school_year_id, parent_id, kind, name, starts_on, ends_on)
                    VALUES ('%3$s', '%2$s', '%21$s', 'term', '%20$s', '2026-10-01', '2026-12-20');
                INSERT INTO closure (id, school_year_id, name, starts_on, ends_on)
                    VALUES ('%4$s', '%2$s', '%20$s', '2026-12-21', '2027-01-03');
                INSERT INTO level (id, code, name) VALUES ('%5$s', '%20$s', '%20$s');
                INSERT INTO stream (id, code, name) VALUES ('%6$s', '%20$s', '%20$s');
                INSERT INTO room (id, code, name) VALUES ('%7$s', '%20$s', '%20$s');
                INSERT INTO shift (id, code, name, starts_at, ends_at)
                    VALUES ('%8$s', '%20$s', '%20$s', '07:00', '13:00');
                INSERT INTO slot (id, shift_id, code, name, unit, half_day, starts_at, ends_at)
                    VALUES ('%9$s', '%8$s', '%20$s', '%20$s', 'lesson', 'am', '08:00', '09:00');
                INSERT INTO subject (id, code, name) VALUES ('%10$s', '%20$s', '%20$s');
                INSERT INTO coefficient (id, school_year_id, level_id, subject_id, value)
                    VALUES ('%11$s', '%2$s', '%5$s', '%10$s', 3);
                INSERT INTO school_class (id, school_year_id, kind, code, name, level_id, shift_id)
                    VALUES ('%12$s', '%2$s', 'class', '%20$s', '%20$s', '%5$s', '%8$s');
                INSERT INTO school_class (id, school_year_id, kind, code, name, level_id)
                    VALUES ('%22$s', '%2$s', 'class', '%20$s B', '%20$s B', '%5$s');
                INSERT INTO school_class_level (school_class_id, level_id) VALUES ('%12$s', '%5$s');
                INSERT INTO person (id, family_name, given_names) VALUES ('%13$s', '%20$s', 'Awa'), ('%14$s', '%20$s', 'Ibra');
                INSERT INTO person_identifier (person_id, kind, value) VALUES ('%13$s', 'matricule', '%20$s');
                INSERT INTO staff (person_id) VALUES ('%13$s');
                INSERT INTO pupil (person_id) VALUES ('%14$s');
                INSERT INTO guardianship (id, pupil_id, guardian_id, relation) VALUES ('%15$s', '%14$s', '%13$s', 'mother');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    VALUES ('%16$s', '%14$s', '%12$s', 'class', '2026-10-01');
                INSERT INTO teaching_assignment (id, staff_id, school_class_id) VALUES ('%17$s', '%13$s', '%12$s');
                INSERT INTO roster_import (id, format, file_name, content, state, report)
                    VALUES ('%18$s', 'oneroster', '%20$s', '', 'checked', '{"canary": "%20$s"}');
                INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by)
                    VALUES ('%19$s', '%12$s', '2026-10-05', '%9$s', '%13$s');
                INSERT INTO grading_scheme (id, school_year_id, level_id, name, preset, document)
                    VALUES ('%23$s', '%2$s', '%5$s', '%20$s', 'sn-secondary', '%27$s');
                INSERT INTO assessment (id, school_class_id, subject_id, period_id, category, title, held_on, maximum)
                    VALUES ('%24$s', '%12$s', '%10$s', '%3$s', 'devoir', '%20$s', '2026-10-05', 20);
                INSERT INTO mark (assessment_id, pupil_id, score, note, marked_by)
                    VALUES ('%24$s', '%14$s', 1, '%20$s', '%13$s');
                INSERT INTO sealing (id, school_class_id, period_id, sealed_by, reopened_by, reopened_at, reason)
                    VALUES ('%25$s', '%12$s', '%3$s', '%13$s', '%13$s', now(), '%26$s');
                INSERT INTO mark_history (assessment_id, pupil_id, version, score, note, changed_by, reopening_id)
                    VALUES ('%24$s', '%14$s', 1, 1, '%20$s', '%13$s', '%25$s');
                INSERT INTO signing_key (id, public_key, sealed_private) VALUES ('%28$s', '', '');
                INSERT INTO print_run (id, period_id, seed, state, problem, asked_by) VALUES ('%29$s', '%3$s', '', 'done', '%20$s', '%13$s');
                INSERT INTO report_card (id, pupil_id, school_class_id, period_id, print_run_id, serial, snapshot, digest,
                        signing_key_id, signature, issued_at, issued_by)
                    VALUES ('%30$s', '%14$s', '%12$s', '%3$s', '%29$s', '%20$s', '%31$s', '', '%28$s', '', now(), '%13$s');
                INSERT INTO print_page (print_run_id, school_class_id, pupil_id, position) VALUES ('%29$s', '%12$s', '%14$s', 0);
                """.formatted(
                        school.tenant(),
                        id("year"),
                        id("period"),
                        id("closure"),
                        id("level"),
                        id("stream"),
                        id("room"),
                        id("shift"),
                        id("slot"),
                        id("subject"),
                        id("coefficient"),
                        id("class"),
                        id("person"),
                        id("pupil"),
                        id("guardianship"),
                        id("enrollment"),
                        id("assignment"),
                        id("import"),
                        id("roll"),
                        word,
                        id("parent"),
                        id("target"),
                        id("scheme"),
                        id("assessment"),
                        id("sealing"),
                        word + " was found",
                        Presets.document("sn-secondary").replace("'", "''"),
                        id("key"),
                        id("run"),
                        id("card"),
                        BuriedCard.snapshot(word).replace("'", "''")));
    }
}
