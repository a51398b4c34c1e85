package com.educonnect.analytics.warning;

import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.DistrictReading;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import com.educonnect.tenancy.TestNodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A school of its own with what nights have left of some ended years and of the running one, on 15 February 2027: one
 * class of 4e a year, eighty pupils in each, their marks, absences and ends drawn from a digest of their number.
 */
final class WarningSchool {
    static final LocalDate TODAY = LocalDate.of(2027, 2, 15);
    static final Actor HEAD = actor(null, "warnings.read", "warnings.manage", "structure.manage");

    private static final int RUNNING = 2026;

    final PeopleSchool school = new PeopleSchool();
    private final Registry registry = TestNodes.registry();
    private final String salt;
    UUID schoolClass;

    /** How a year ends, from a (marks of the first term) and b (absences), both from 0 to 1. */
    enum Ends {
        /** Absences decide, marks of the first term hardly. */
        BY_ABSENCE("0.5 + 0.2 * (a - 0.5) - 0.5 * (b - 0.45)"),
        /** As the first term did. */
        AS_LAST_TERM("0.35 + 0.3 * a");

        private final String rule;

        Ends(String rule) {
            this.rule = rule;
        }
    }

    WarningSchool(int endedYears, Ends ends) {
        this(endedYears, ends, "");
    }

    /** @param salt another one gives other pupils */
    WarningSchool(int endedYears, Ends ends, String salt) {
        this.salt = salt;
        school.with(Registry.class, registry).with(DistrictReading.class, TestNodes.districts());
        school.with(Lookout.class, new Looking()).with(WarningRenewal.class, new Renewing());
        write("INSERT INTO analytics_key (inner_pad, outer_pad)"
                + " SELECT decode(repeat('36', 64), 'hex'), decode(repeat('5c', 64), 'hex')");
        write("INSERT INTO analytics.progress (xid, counted_until, digests) VALUES ('1', ?, '{}')", TODAY.minusDays(1));
        write("INSERT INTO level (id, code, name) VALUES (?, '4E', 'Quatrième')", Ids.next());
        for (var year = RUNNING - endedYears; year <= RUNNING; year++) {
            year(year, ends);
        }
    }

    void write(String sql, Object... arguments) {
        school.sql(data -> data.update(sql, arguments));
    }

    int count(String table) {
        return school.sql(data -> data.find("SELECT count(*)::int FROM " + table, row -> row.getInt(1)))
                .orElseThrow();
    }

    List<String> rows(String table) {
        return school.sql(
                data -> data.query("SELECT t::text FROM " + table + " t ORDER BY 1", row -> row.getString(1)));
    }

    <S, T> T as(Actor caller, Class<S> service, Function<S, T> work) {
        return school.as(caller).call(service, work);
    }

    /** Puts it under a district, or under none. */
    WarningSchool in(UUID district) {
        new Sql(TestDatabase.get().owner())
                .update(
                        "UPDATE platform.establishment SET district_id = ? WHERE tenant = ?",
                        district,
                        school.tenant());
        registry.forget();
        return this;
    }

    WarningState share(boolean shared) {
        return as(HEAD, SharingService.class, service -> service.save(new SaveSharing(shared)));
    }

    /** As if a week had gone by. */
    void due() {
        write("UPDATE analytics.progress SET warned_on = NULL");
    }

    int renew() {
        return as(Actor.SYSTEM, WarningService.class, service -> service.renew(TODAY));
    }

    List<WarningView> warnings(Actor caller) {
        return as(caller, WarningListService.class, service -> service.warnings(null, null, 100))
                .items();
    }

    static Actor actor(UUID person, String... permissions) {
        return new Actor(
                UUID.randomUUID(), null, person, null, Set.of(), Set.of(permissions), null, "test", Locale.FRENCH);
    }

    UUID person(String family) {
        var id = Ids.next();
        write("INSERT INTO person (id, family_name) VALUES (?, ?)", id, family);
        return id;
    }

    UUID guardian(UUID pupil, boolean custody) {
        var guardian = person("Traoré");
        write(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation, custody) VALUES (?, ?, ?, 'mother', ?)",
                Ids.next(),
                pupil,
                guardian,
                custody);
        return guardian;
    }

    UUID teacher(String role) {
        var teacher = person("Koné");
        write("INSERT INTO staff (person_id) VALUES (?)", teacher);
        write(
                "INSERT INTO teaching_assignment (id, staff_id, school_class_id, role, subject_id) VALUES (?, ?, ?, ?,"
                        + " (SELECT s.id FROM subject s WHERE ? = 'teacher'))",
                Ids.next(),
                teacher,
                schoolClass,
                role,
                role);
        return teacher;
    }

    private void year(int from, Ends ends) {
        var year = Ids.next();
        var term = Ids.next();
        var starts = LocalDate.of(from, 9, 7);
        var state = from == RUNNING ? "open" : "closed";
        schoolClass = Ids.next();
        write(
                "INSERT INTO school_year (id, name, starts_on, ends_on, state) VALUES (?, ?, ?, ?, ?)",
                year,
                from + "-" + (from + 1),
                starts,
                LocalDate.of(from + 1, 6, 30),
                state);
        write(
                "INSERT INTO analytics.dim_year (year_id, name, starts_on, ends_on, state)"
                        + " SELECT id, name, starts_on, ends_on, state FROM school_year WHERE id = ?",
                year);
        write(
                "INSERT INTO analytics.dim_term (term_id, year_id, kind, name, starts_on, ends_on, position)"
                        + " SELECT id, id, 'year', name, starts_on, ends_on, 0 FROM school_year WHERE id = ?",
                year);
        write(
                "INSERT INTO analytics.dim_term (term_id, year_id, kind, name, starts_on, ends_on, position)"
                        + " VALUES (?, ?, 'term', 'Semestre 1', ?, ?, 1)",
                term,
                year,
                starts,
                LocalDate.of(from + 1, 1, 31));
        write(
                "INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES (?, ?, 'class', ?, '4e A')",
                schoolClass,
                year,
                "4A" + from);
        write(
                "INSERT INTO analytics.dim_class (class_id, year_id, kind, code, name, level_code, level_name, level_position,"
                        + " stream_code) VALUES (?, ?, 'class', '4A', '4e A', '4E', 'Quatrième', 1, '')",
                schoolClass,
                year);
        pupils(from, starts);
        facts(term, year, from, ends);
    }

    private void pupils(int from, LocalDate starts) {
        write(
                "INSERT INTO person (id, family_name) SELECT md5(? || '-' || i)::uuid, 'Diop ' || i FROM generate_series(1, 80) i",
                String.valueOf(from));
        write(
                "INSERT INTO pupil (person_id) SELECT md5(? || '-' || i)::uuid FROM generate_series(1, 80) i",
                String.valueOf(from));
        write(
                "INSERT INTO analytics.dim_pupil (pupil_key, sex, birth_year)" + drawn("k, 'F', " + (from - 14)),
                String.valueOf(from));
        write(
                "INSERT INTO analytics.fact_enrollment (pupil_key, class_id, from_on, kind, repeating)"
                        + drawn("k, '" + schoolClass + "', '" + starts + "'::date, 'class', false"),
                String.valueOf(from));
    }

    private void facts(UUID term, UUID year, int from, Ends ends) {
        write("""
                INSERT INTO analytics.fact_roll (class_id, day, slots, absent, excused, excluded, late, left_early,
                    rolls_expected, rolls_missing, rolls_late, rolls_taken, rolls_counted, pupils, dispensed, missed_minutes,
                    late_minutes)
                SELECT ?, ?::date - i, 80, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 80, 0, 0, 0 FROM generate_series(1, 40) i
                """, schoolClass, LocalDate.of(from + 1, 2, 15));
        write(
                "INSERT INTO analytics.fact_attendance (class_id, day, pupil_key, slots, absent, excused, excluded, late,"
                        + " left_early, dispensed, missed_minutes, late_minutes) SELECT '" + schoolClass + "', '"
                        + LocalDate.of(from + 1, 2, 15)
                        + "'::date - d, k, 1, 1, 0, 0, 0, 0, 0, 0, 0 FROM (" + drawn("k, b")
                        + ") p, generate_series(1, floor(b * 20)::int) d",
                String.valueOf(from));
        general(term, from, "round((0.35 + 0.3 * a) * 20, 2)");
        if (from != RUNNING) {
            general(year, from, "round((" + ends.rule + ") * 20, 2)");
        }
    }

    private void general(UUID term, int from, String shown) {
        write(
                "INSERT INTO analytics.fact_general (class_id, term_id, pupil_key, status, shown, maximum)"
                        + drawn("'" + schoolClass + "', '" + term + "', k, 'scored', " + shown + ", 20"),
                String.valueOf(from));
    }

    /** Of each pupil of a year the key k and two numbers a and b that hang on nothing else. */
    private String drawn(String columns) {
        return " SELECT " + columns + """
                 FROM (SELECT analytics.pupil_key(inner_pad, outer_pad, md5(y.year || '-' || i)::uuid) AS k,
                              (('x' || left(md5('a' || y.salt || y.year || i), 6))::bit(24)::int / 16777216.0)::numeric AS a,
                              (('x' || left(md5('b' || y.salt || y.year || i), 6))::bit(24)::int / 16777216.0)::numeric AS b
                       FROM analytics_key, (SELECT ?::text AS year, '%s' AS salt) y, generate_series(1, 80) i) drawn
                """.formatted(salt);
    }

    /** Each step of a renewal in a transaction of its own, as the container has it. */
    private final class Looking extends Lookout {
        @Override
        public Seen see(LocalDate today) {
            return school.call(Lookout.class, steps -> steps.see(today));
        }
    }

    private final class Renewing extends WarningRenewal {
        @Override
        public boolean isDue(LocalDate today) {
            return school.call(WarningRenewal.class, steps -> steps.isDue(today));
        }

        @Override
        public int keep(List<LevelModel> models, LocalDate today) {
            return school.call(WarningRenewal.class, steps -> steps.keep(models, today));
        }
    }
}
