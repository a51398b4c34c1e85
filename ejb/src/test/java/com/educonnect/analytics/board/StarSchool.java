package com.educonnect.analytics.board;

import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A school of its own with what a night would have left of it, row by row by hand. */
final class StarSchool {
    static final LocalDate UNTIL = LocalDate.of(2026, 11, 17);
    static final LocalDate YEAR_START = LocalDate.of(2026, 9, 7);
    static final BigDecimal OUT_OF = BigDecimal.valueOf(20);

    final PeopleSchool school = new PeopleSchool();
    final UUID year = Ids.next();

    StarSchool() {
        write(
                "INSERT INTO school_year (id, name, starts_on, ends_on, state) VALUES (?, '2026-2027', ?, '2027-06-30', 'open')",
                year,
                YEAR_START);
        write(
                "INSERT INTO analytics.dim_year (year_id, name, starts_on, ends_on, state)"
                        + " VALUES (?, '2026-2027', ?, '2027-06-30', 'open')",
                year,
                YEAR_START);
        write("INSERT INTO analytics.dim_term (term_id, year_id, kind, name, starts_on, ends_on, position)"
                + " SELECT year_id, year_id, 'year', name, starts_on, ends_on, 0 FROM analytics.dim_year");
        write(
                "INSERT INTO analytics_key (inner_pad, outer_pad) SELECT decode(repeat('36', 64), 'hex'), decode(repeat('5c', 64), 'hex')");
    }

    /** A night has been. */
    StarSchool counted() {
        write(
                "INSERT INTO analytics.dim_school (name, code, country, currency, time_zone, counted_until, refreshed_at)"
                        + " VALUES ('Lycée', 'L1', 'SN', 'XOF', 'Africa/Dakar', ?, '2026-11-18T02:00:00Z')",
                UNTIL);
        return this;
    }

    void write(String sql, Object... arguments) {
        school.sql(data -> data.update(sql, arguments));
    }

    <S, T> T as(Actor caller, Class<S> service, Function<S, T> work) {
        return school.as(caller).call(service, work);
    }

    static Actor actor(UUID person, String... permissions) {
        return new Actor(
                UUID.randomUUID(), null, person, null, Set.of(), Set.of(permissions), null, "test", Locale.FRENCH);
    }

    UUID schoolClass(String code) {
        var id = Ids.next();
        write(
                "INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES (?, ?, 'class', ?, ?)",
                id,
                year,
                code,
                code);
        write(
                "INSERT INTO analytics.dim_class (class_id, year_id, kind, code, name, level_code, level_name, level_position,"
                        + " stream_code) VALUES (?, ?, 'class', ?, ?, '', '', 0, '')",
                id,
                year,
                code,
                code);
        return id;
    }

    UUID subject(String code) {
        var id = Ids.next();
        write("INSERT INTO subject (id, code, name) VALUES (?, ?, ?)", id, code, code);
        write("INSERT INTO analytics.dim_subject (subject_id, code, name) VALUES (?, ?, ?)", id, code, code);
        return id;
    }

    UUID term(String name, LocalDate from, LocalDate to) {
        var id = Ids.next();
        write(
                "INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on) VALUES (?, ?, 'term', ?, ?, ?)",
                id,
                year,
                name,
                from,
                to);
        write(
                "INSERT INTO analytics.dim_term (term_id, year_id, kind, name, starts_on, ends_on, position)"
                        + " VALUES (?, ?, 'term', ?, ?, ?, 1)",
                id,
                year,
                name,
                from,
                to);
        return id;
    }

    UUID person(String family) {
        var id = Ids.next();
        write("INSERT INTO person (id, family_name, given_names) VALUES (?, ?, 'Awa')", id, family);
        return id;
    }

    UUID pupil(UUID schoolClass, String family) {
        var id = person(family);
        write("INSERT INTO pupil (person_id) VALUES (?)", id);
        write(
                "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on) VALUES (?, ?, ?, 'class', ?)",
                Ids.next(),
                id,
                schoolClass,
                YEAR_START);
        write(
                "INSERT INTO analytics.fact_enrollment (pupil_key, class_id, from_on, kind, repeating)"
                        + " SELECT analytics.pupil_key(inner_pad, outer_pad, ?), ?, ?, 'class', false FROM analytics_key",
                id,
                schoolClass,
                YEAR_START);
        return id;
    }

    UUID teacher(String family, UUID schoolClass, String role, UUID subject) {
        var id = person(family);
        write("INSERT INTO staff (person_id) VALUES (?)", id);
        write(
                "INSERT INTO teaching_assignment (id, staff_id, school_class_id, role, subject_id) VALUES (?, ?, ?, ?, ?::uuid)",
                Ids.next(),
                id,
                schoolClass,
                role,
                subject);
        return id;
    }

    void guardian(UUID pupil, UUID guardian, boolean custody) {
        write(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation, custody) VALUES (?, ?, ?, 'mother', ?)",
                Ids.next(),
                pupil,
                guardian,
                custody);
    }

    void day(LocalDate day, boolean held) {
        write(
                "INSERT INTO analytics.dim_day (year_id, day, iso_year, iso_week, month, weekday, school_day)"
                        + " VALUES (?, ?, 2026, 1, date_trunc('month', ?::date), 1, ?)",
                year,
                day,
                day,
                held);
    }

    /** @param counts slots, absent, excused, excluded, late, left early, rolls expected, missing and late */
    void roll(UUID schoolClass, LocalDate day, int... counts) {
        write(
                """
                INSERT INTO analytics.fact_roll (class_id, day, slots, absent, excused, excluded, late, left_early,
                    rolls_expected, rolls_missing, rolls_late, rolls_taken, rolls_counted, pupils, dispensed, missed_minutes,
                    late_minutes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, 1, 0, 0, 0)
                """,
                schoolClass,
                day,
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                counts[4],
                counts[5],
                counts[6],
                counts[7],
                counts[8]);
    }

    /** @param counts absent, excused, excluded, late and left early, of one slot */
    void away(UUID schoolClass, LocalDate day, UUID pupil, int... counts) {
        write("""
                INSERT INTO analytics.fact_attendance (class_id, day, pupil_key, slots, absent, excused, excluded, late,
                    left_early, dispensed, missed_minutes, late_minutes)
                SELECT ?, ?, analytics.pupil_key(inner_pad, outer_pad, ?), 1, ?, ?, ?, ?, ?, 0, 0, 0 FROM analytics_key
                """, schoolClass, day, pupil, counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    void general(UUID schoolClass, UUID term, UUID pupil, double shown) {
        write(
                "INSERT INTO analytics.fact_general (class_id, term_id, pupil_key, status, shown, maximum)"
                        + " SELECT ?, ?, analytics.pupil_key(inner_pad, outer_pad, ?), 'scored', ?, ? FROM analytics_key",
                schoolClass,
                term,
                pupil,
                BigDecimal.valueOf(shown),
                OUT_OF);
    }

    void average(UUID schoolClass, UUID term, UUID subject, UUID pupil, double shown) {
        write(
                "INSERT INTO analytics.fact_average (class_id, term_id, subject_id, pupil_key, status, shown, maximum)"
                        + " SELECT ?, ?, ?, analytics.pupil_key(inner_pad, outer_pad, ?), 'scored', ?, ? FROM analytics_key",
                schoolClass,
                term,
                subject,
                pupil,
                BigDecimal.valueOf(shown),
                OUT_OF);
    }

    UUID assessment(UUID schoolClass, UUID term, UUID subject, LocalDate day, int missing, int scored) {
        var id = Ids.next();
        write(
                "INSERT INTO assessment (id, school_class_id, subject_id, period_id, category, title, held_on, maximum)"
                        + " VALUES (?, ?, ?, ?, 'devoir', ?, ?, 40)",
                id,
                schoolClass,
                subject,
                term,
                "Devoir du " + day,
                day);
        write(
                "INSERT INTO analytics.fact_assessment (assessment_id, class_id, term_id, subject_id, day, category, weight,"
                        + " expected, given, missing, scored) VALUES (?, ?, ?, ?, ?, 'devoir', 1, ?, ?, ?, ?)",
                id,
                schoolClass,
                term,
                subject,
                day,
                missing + scored,
                scored,
                missing,
                scored);
        return id;
    }

    void mark(UUID assessment, UUID pupil, double ratio) {
        write(
                "INSERT INTO analytics.fact_mark (assessment_id, pupil_key, class_id, term_id, subject_id, day, ratio, weight)"
                        + " SELECT a.assessment_id, analytics.pupil_key(k.inner_pad, k.outer_pad, ?), a.class_id, a.term_id,"
                        + " a.subject_id, a.day, ?, 1 FROM analytics.fact_assessment a CROSS JOIN analytics_key k"
                        + " WHERE a.assessment_id = ?",
                pupil,
                BigDecimal.valueOf(ratio),
                assessment);
    }

    /** A warning as a renewal leaves it: likelier than not, and 5 of 30 days missed. */
    void warning(UUID schoolClass, UUID pupil, double risk) {
        write(
                "INSERT INTO analytics.warning_model (level_code, examples, failures, years_told, pupils_told, outcome, renewed_on)"
                        + " VALUES ('6E', 300, 90, 2, 200, 'better', '2026-11-15') ON CONFLICT DO NOTHING");
        write("""
                INSERT INTO analytics.warning (pupil_key, year_id, class_id, level_code, seen_on, risk, low, high, reasons)
                SELECT analytics.pupil_key(inner_pad, outer_pad, ?), ?, ?, '6E', '2026-11-15', ?, 0.5, 0.9,
                       '[{"trait": "absences", "value": 5, "of": 30, "usual": 1}]' FROM analytics_key
                """, pupil, year, schoolClass, BigDecimal.valueOf(risk));
    }

    void seal(UUID schoolClass, UUID term) {
        write(
                "INSERT INTO sealing (id, school_class_id, period_id, sealed_by) VALUES (?, ?, ?, ?)",
                Ids.next(),
                schoolClass,
                term,
                Ids.next());
    }
}
