package com.educonnect.people.roster;

import static com.educonnect.people.roster.RosterFixtures.TODAY;
import static com.educonnect.people.roster.RosterFixtures.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.people.roster.RosterFixtures.Run;
import com.educonnect.people.roster.oneroster.OneRosterExport;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Problem;
import com.educonnect.people.roster.tables.School;
import com.educonnect.tenancy.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school that has everything goes out as a set and comes in again elsewhere as the same school. */
class RoundTripIT {
    private static final List<String> TABLES = List.of(
            "school_year (name, starts_on, ends_on, state, weekend)",
            "period (kind, name, starts_on, ends_on, position)",
            "closure (name, starts_on, ends_on, provisional)",
            "level (code, name, stage, position, roll_unit)",
            "stream (code, name)",
            "room (code, name, capacity)",
            "shift (code, name, starts_at, ends_at)",
            "slot (code, name, unit, half_day, starts_at, ends_at, position)",
            "subject (code, name)",
            "coefficient (value, weekly_minutes)",
            "school_class (kind, code, name, capacity, list_frozen_on)",
            "person (family_name, given_names, middle_name, preferred_name, sex, birth_date, birth_precision,"
                    + " birth_place, nationality, email, phone, second_phone, address, language)",
            "person_identifier (kind, value, issuer, checked_on, checked_by IS NULL)",
            "pupil (admission_number, entered_on, left_on, left_reason)",
            "staff (title, entered_on, left_on)",
            "guardianship (relation, custody, may_be_contacted, may_collect, lives_with, pays, ended_on, ended_reason)",
            "enrollment (kind, starts_on, ends_on, repeating, reason)",
            "teaching_assignment (role, starts_on, ends_on, weekly_minutes)",
            "school_class_level");
    private static final String EVERYTHING = """
            WITH y AS (
                INSERT INTO school_year (id, name, starts_on, ends_on, state, weekend) VALUES
                    (uuidv7(), '2025-2026', '2025-09-01', '2026-07-31', 'closed', '67'),
                    (uuidv7(), '2026-2027', '2026-09-01', '2027-07-31', 'open', '45'),
                    (uuidv7(), '2027-2028', '2027-09-01', '2028-07-31', 'draft', '') RETURNING id, name),
            t AS (
                INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on, position)
                SELECT uuidv7(), id, 'trimestre', '1er trimestre', '2026-09-01', '2026-12-20', 1 FROM y
                WHERE name = '2026-2027' RETURNING id, school_year_id),
            s AS (
                INSERT INTO period (id, school_year_id, parent_id, kind, name, starts_on, ends_on, position)
                SELECT uuidv7(), school_year_id, id, 'séquence', 'Séquence 1', '2026-09-01', '2026-10-20', 1 FROM t),
            c AS (
                INSERT INTO closure (id, school_year_id, name, starts_on, ends_on, provisional)
                SELECT uuidv7(), id, n, d::date, d::date + 2, p FROM y,
                    (VALUES ('Tabaski; fête, \\ "lune"', '2027-05-16', true), ('=Crue', '2026-10-12', false)) v (n, d, p)
                WHERE name = '2026-2027'),
            l AS (
                INSERT INTO level (id, code, name, stage, position, roll_unit) VALUES
                    (uuidv7(), 'CM1', 'Cours moyen 1', 'élémentaire', 4, 'half_day'),
                    (uuidv7(), 'CM2', 'Cours moyen 2', 'élémentaire', 5, 'half_day'),
                    (uuidv7(), '2nde', 'Seconde', NULL, 10, 'lesson') RETURNING id, code),
            x AS (INSERT INTO stream (id, code, name) VALUES
                    (uuidv7(), 'L''1', 'Lettres; langues'), (uuidv7(), 'S2', 'Sciences') RETURNING id, code),
            r AS (INSERT INTO room (id, code, name, capacity) VALUES
                    (uuidv7(), '@Salle 1', NULL, 80), (uuidv7(), 'Labo', 'Labo, SVT', NULL) RETURNING id, code),
            f AS (INSERT INTO shift (id, code, name, starts_at, ends_at) VALUES
                    (uuidv7(), 'M', 'Matin', '07:30', '12:30'), (uuidv7(), 'S', 'Soir', '13:00', '18:00')
                    RETURNING id, code),
            b AS (
                INSERT INTO slot (id, shift_id, code, name, unit, half_day, starts_at, ends_at, position)
                SELECT uuidv7(), CASE WHEN v.u = 'half_day' THEN f.id END, v.c, v.c, v.u, 'am', '08:00', '08:55:30', 1
                FROM f, (VALUES ('H1', 'lesson'), ('Matinée', 'half_day')) v (c, u) WHERE f.code = 'M'),
            m AS (INSERT INTO subject (id, code, name) VALUES
                    (uuidv7(), 'MATH', 'Mathématiques'), (uuidv7(), 'PHI', 'Philosophie') RETURNING id, code),
            w AS (
                INSERT INTO coefficient (id, school_year_id, level_id, stream_id, subject_id, value, weekly_minutes)
                SELECT uuidv7(), y.id, l.id, CASE WHEN v.s <> '' THEN x.id END, m.id, v.value, v.minutes
                FROM y, l, x, m, (VALUES ('MATH', 'S2', 5.5, 300), ('MATH', '', 3, NULL), ('PHI', 'L''1', 0, 60))
                    v (m, s, value, minutes)
                WHERE l.code = '2nde' AND m.code = v.m AND x.code = CASE v.s WHEN '' THEN 'S2' ELSE v.s END
                  AND y.name <> '2025-2026'),
            k AS (
                INSERT INTO school_class (id, school_year_id, kind, code, name, level_id, stream_id, subject_id, room_id,
                    shift_id, capacity, list_frozen_on)
                SELECT uuidv7(), y.id, v.k, v.c, v.c, CASE v.k WHEN 'class' THEN l.id END, x.id,
                    CASE v.k WHEN 'group' THEN m.id END, r.id, f.id, 120, '2026-10-01'
                FROM y, l, x, r, f, m, (VALUES ('class', 'CM1-CM2'), ('group', 'Maths +'), ('class', 'CM1 B')) v (k, c)
                WHERE y.name = '2026-2027' AND l.code = 'CM1' AND x.code = 'L''1' AND r.code = '@Salle 1'
                  AND f.code = 'M' AND m.code = 'MATH' RETURNING id, code, kind),
            g AS (INSERT INTO school_class_level SELECT k.id, l.id FROM k, l WHERE k.code = 'CM1-CM2' AND l.code = 'CM2'),
            p AS (
                INSERT INTO person (id, family_name, given_names, middle_name, preferred_name, sex, birth_date,
                    birth_precision, birth_place, nationality, email, phone, second_phone, address, language)
                SELECT uuidv7(), v.f, v.g, nullif(v.g, ''), nullif(v.g, ''), v.s, v.d::date, v.p, 'Thiès, "Nord"', 'SN', 'a@b.example',
                    '+221771234567', '+221701112233', v.a, 'wo'
                FROM (VALUES ('N’DIAYE', 'Awa', 'F', '2013-01-01', 'year', 'Rue 10'),
                             ('=HYPERLINK(1)', 'Modou', 'M', '2015-03-01', 'month', '+cmd'),
                             ('FALL', 'Fatou', 'F', NULL, 'day', NULL), ('SOW', '', 'M', '1980-02-03', 'day', '-1'))
                    v (f, g, s, d, p, a) RETURNING id, family_name, sex, birth_date),
            i AS (
                INSERT INTO person_identifier (person_id, kind, value, issuer, checked_by, checked_on)
                SELECT p.id, v.k, v.k || v.value, v.i, CASE WHEN v.i = 'Mairie' THEN t.id END, v.d::date
                FROM p, p t, (VALUES ('ien', '-7', NULL, NULL), ('acte:{1}', '{2}', NULL, NULL),
                                     ('matricule', '=1', 'Mairie', '2026-09-14')) v (k, value, i, d)
                WHERE p.family_name = 'N’DIAYE' AND t.family_name = 'SOW'),
            e AS (
                INSERT INTO pupil (person_id, admission_number, entered_on, left_on, left_reason)
                SELECT id, '001-' || sex, '2025-09-01', CASE sex WHEN 'M' THEN date '2026-09-10' END,
                    CASE sex WHEN 'M' THEN 'déménage; à Dakar' END
                FROM p WHERE birth_date > '2000-01-01' RETURNING person_id),
            a AS (INSERT INTO staff (person_id, title, entered_on)
                SELECT id, 'surveillant général', '2020-01-01' FROM p WHERE family_name = 'SOW' RETURNING person_id),
            q AS (
                INSERT INTO guardianship (id, pupil_id, guardian_id, relation, custody, may_be_contacted, may_collect,
                    lives_with, pays, position, ended_on, ended_reason)
                SELECT uuidv7(), e.person_id, p.id, CASE p.family_name WHEN 'FALL' THEN 'mother' ELSE 'tutor' END,
                    p.family_name = 'FALL', true, false, p.family_name = 'FALL', p.family_name <> 'FALL', 3,
                    CASE p.family_name WHEN 'SOW' THEN date '2026-09-02' END,
                    CASE p.family_name WHEN 'SOW' THEN 'pays' END
                FROM e, p WHERE p.family_name IN ('FALL', 'SOW')),
            n AS (
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on, ends_on, repeating, reason)
                SELECT uuidv7(), e.person_id, k.id, k.kind, v.d::date, v.u::date, k.kind = 'class', 'demande; famille'
                FROM e, k, (VALUES ('CM1 B', '2026-09-01', '2026-09-08'), ('CM1-CM2', '2026-09-08', NULL),
                                   ('Maths +', '2026-09-08', NULL)) v (c, d, u) WHERE k.code = v.c)
            INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id, role, starts_on, weekly_minutes)
            SELECT uuidv7(), a.person_id, k.id, m.id, CASE m.code WHEN 'PHI' THEN 'class_teacher' ELSE 'assistant' END,
                date '2026-09-01', 120 FROM a, k, m
            """;

    private final TestDatabase database = TestDatabase.get();
    private final String here = database.school();
    private final String there = database.school();

    private byte[] export(String school) {
        return database.in(school, sql -> {
            var id = UUID.fromString("0190a000-0000-7000-8000-000000000001");
            return new OneRosterExport(sql, School.read(sql, id, "Lycée Malick Sy", "SN-1", "SN", TODAY)).zip();
        });
    }

    private Run take(String school, byte[] zip) {
        return database.in(school, sql -> RosterFixtures.apply(sql, "SN", "oneroster.zip", zip, options(false, false)));
    }

    /** Everything in the school but its keys, a line for each row. */
    private List<String> rows(String school) {
        return database.in(school, sql -> {
            var rows = new ArrayList<String>();
            for (var table : TABLES) {
                var columns = table.contains("(") ? table.replaceFirst("^\\w+ ", "ROW") : "1";
                var name = table.split(" ")[0];
                rows.addAll(sql.query(
                        "SELECT '%1$s ' || %2$s::text FROM %1$s ORDER BY 1".formatted(name, columns),
                        row -> row.getString(1)));
            }
            return rows;
        });
    }

    @Test
    void anEmptySchoolBecomesTheSameSchoolAndTellsTheSameBytes() {
        database.in(here, sql -> sql.update(EVERYTHING));
        var first = export(here);

        var run = take(there, first);

        assertThat(run.errors()).isEmpty();
        assertThat(run.findings()).containsExactly(Finding.LOOKS_LIKE_FORMULA);
        assertThat(rows(there)).isEqualTo(rows(here)).hasSizeGreaterThan(50);
        assertThat(texts(export(there))).isEqualTo(texts(first));
        assertThat(export(there)).isEqualTo(first);
        assertThat(take(there, first).touched()).isZero();
    }

    private static Map<String, String> texts(byte[] set) {
        var texts = new TreeMap<String, String>();
        RosterFixtures.unzip(set).forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return texts;
    }

    @Test
    void noCellOfTheExportIsRunByASpreadsheet() {
        database.in(here, sql -> sql.update(EVERYTHING));

        assertThat(RosterFixtures.unzip(export(here))).allSatisfy((name, bytes) -> assertThat(new String(bytes, UTF_8))
                .doesNotContainPattern("(?m)(^|,)\"?([=@\\t]|[+-](?!\\d+\"?(,|$)))"));
    }

    @Test
    void aSchoolWithNothingIsTold() {
        assertThat(RosterFixtures.unzip(export(here))).containsOnlyKeys("manifest.csv", "orgs.csv");
        assertThat(take(there, export(here)).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H1;Heure 1;minute;am;08:00;09:00;1;", "H1;Heure 1;lesson;am;8h;09:00;1;", "H1;Heure 1"})
    void aSlotThatCannotBeIsToldByFileLineAndColumn(String slot) {
        var orgs = "sourcedId,name,type,metadata.slots\nlms,Lycée,school,\"%s\"\n".formatted(slot);

        var run = take(there, RosterFixtures.zip(Map.of("orgs.csv", orgs.getBytes(UTF_8))));

        assertThat(run.errors())
                .singleElement()
                .extracting(Problem::place)
                .hasToString("Place[file=orgs.csv, line=2, column=metadata.slots]");
    }
}
