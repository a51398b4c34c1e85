package com.educonnect.yearend;

import com.educonnect.grades.GradeSchool;
import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * A collège whose year 2025-2026 has ended: four levels of so many classes, all councils closed. Of ten pupils one repeats,
 * of fifty one is excluded, the others pass; half of the enrolments have no end of their own, and a quarter ends with the year's last day, as a OneRoster
 * set has it whose ends are those of the year.
 */
final class EndingSchool {
    static final String LEVELS = "6543";
    static final int CHUNK = 50;

    final PeopleSchool school = new PeopleSchool();
    final Actor head = GradeSchool.actor(null, "years.end");
    final UUID year = Ids.next();
    final UUID next = Ids.next();
    final List<UUID> classes = new ArrayList<>();
    private final UUID term = Ids.next();

    EndingSchool(int classesOfALevel, int pupilsOfAClass) {
        year();
        var staff = person("PROF");
        write("INSERT INTO staff (person_id) VALUES (?)", staff);
        var subject = Ids.next();
        write("INSERT INTO subject (id, code, name) VALUES (?, 'MATH', 'Maths')", subject);
        for (var position = 0; position < LEVELS.length(); position++) {
            var level = Ids.next();
            var name = LEVELS.substring(position, position + 1);
            write("INSERT INTO level (id, code, name, position) VALUES (?, ?, ?, ?)", level, name, name, position);
            write(
                    "INSERT INTO coefficient (id, school_year_id, level_id, subject_id, value) VALUES (?, ?, ?, ?, 3)",
                    Ids.next(),
                    year,
                    level,
                    subject);
            for (var number = 0; number < classesOfALevel; number++) {
                schoolClass(level, name + (char) ('A' + number), pupilsOfAClass, staff, subject);
            }
        }
    }

    private void year() {
        write(
                "INSERT INTO school_year (id, name, starts_on, ends_on, state)"
                        + " VALUES (?, '2025-2026', '2025-09-08', '2026-07-03', 'open')",
                year);
        write(
                "INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on, position) VALUES"
                        + " (uuidv7(), ?, 'term', 'T1', '2025-09-08', '2026-01-30', 1),"
                        + " (?, ?, 'term', 'T2', '2026-02-02', '2026-07-03', 2)",
                year,
                term,
                year);
        write(
                "INSERT INTO closure (id, school_year_id, name, starts_on, ends_on)"
                        + " VALUES (uuidv7(), ?, 'Noël', '2025-12-20', '2026-01-04')",
                year);
        write("INSERT INTO grading_scheme (id, school_year_id, name, document) VALUES (uuidv7(), ?, 'R', '{}')", year);
        write(
                "INSERT INTO card_template (id, school_year_id, period_id, kind, document)"
                        + " VALUES (uuidv7(), ?, ?, 'report', '{}')",
                year,
                term);
    }

    private void schoolClass(UUID level, String code, int pupils, UUID staff, UUID subject) {
        var id = Ids.next();
        classes.add(id);
        write(
                "INSERT INTO school_class (id, school_year_id, kind, code, name, level_id, capacity)"
                        + " VALUES (?, ?, 'class', ?, ?, ?, 48)",
                id,
                year,
                code,
                code,
                level);
        write(
                "INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id) VALUES (uuidv7(), ?, ?, ?)",
                staff,
                id,
                subject);
        var council = Ids.next();
        write(
                "INSERT INTO council (id, school_class_id, period_id, state, closed_at) VALUES (?, ?, ?, 'closed', now())",
                council,
                id,
                term);
        pupils(id, council, code, pupils);
    }

    /** A person's key says the class and the number, so that all are made at once. */
    private void pupils(UUID schoolClass, UUID council, String code, int pupils) {
        school.sql(data -> {
            var key = "md5(? || n)::uuid";
            var each = " FROM generate_series(0, " + (pupils - 1) + ") n";
            data.update("INSERT INTO person (id, family_name) SELECT " + key + ", ? || ' ' || n" + each, code, code);
            data.update("INSERT INTO pupil (person_id) SELECT " + key + each, code);
            data.update(
                    "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on, ends_on) SELECT uuidv7(), "
                            + key + ", ?, 'class', '2025-09-08', CASE n % 4 WHEN 1 THEN date '2026-07-03' WHEN 3 THEN date '2026-07-04' END" + each,
                    code,
                    schoolClass);
            return data.update(
                    "INSERT INTO council_verdict (council_id, pupil_id, decision, written_by, decided_by, decided_at)"
                            + " SELECT ?, " + key
                            + ", CASE WHEN n % 10 = 3 THEN 'repeats' WHEN n % 50 = 7 THEN 'excluded'"
                            + " ELSE 'passes' END, uuidv7(), uuidv7(), now()" + each,
                    council,
                    code);
        });
    }

    UUID pupil(UUID schoolClass, UUID council, String name, String decision, String until) {
        var id = person(name);
        write("INSERT INTO pupil (person_id) VALUES (?)", id);
        write(
                "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on, ends_on)"
                        + " VALUES (uuidv7(), ?, ?, 'class', '2025-09-08', ?::text::date)",
                id,
                schoolClass,
                until);
        if (decision != null) {
            write(
                    "INSERT INTO council_verdict (council_id, pupil_id, decision, written_by, decided_by, decided_at)"
                            + " VALUES (?, ?, ?, uuidv7(), uuidv7(), now())",
                    council,
                    id,
                    decision);
        }
        return id;
    }

    UUID person(String name) {
        var id = Ids.next();
        write("INSERT INTO person (id, family_name) VALUES (?, ?)", id, name);
        return id;
    }

    <S, T> T as(Class<S> service, Function<S, T> work) {
        return school.as(head).call(service, work);
    }

    YearEndView view() {
        return as(YearEndService.class, it -> it.view(year));
    }

    YearEndView start() {
        return start(view().plan());
    }

    YearEndView start(String plan) {
        var command = new StartYearEnd(next, "2026-2027", LocalDate.of(2026, 9, 7), LocalDate.of(2027, 7, 2), plan);
        return as(PassageService.class, it -> it.start(year, command));
    }

    int take() {
        return as(Promotion.class, it -> it.take(year)).orElseThrow();
    }

    /** What the job does, in its transactions. */
    void run(int attempt) {
        copy(attempt);
        for (var from : as(Promotion.class, it -> it.classes(year))) {
            chunks(from).forEach(chunk -> enrol(attempt, chunk));
        }
        finish(attempt);
    }

    void copy(int attempt) {
        as(Promotion.class, it -> {
            it.copy(year, attempt);
            return null;
        });
    }

    List<List<Move>> chunks(UUID from) {
        var pending = as(Promotion.class, it -> it.pending(year, from));
        var chunks = new ArrayList<List<Move>>();
        for (var at = 0; at < pending.size(); at += CHUNK) {
            chunks.add(pending.subList(at, Math.min(at + CHUNK, pending.size())));
        }
        return chunks;
    }

    void enrol(int attempt, List<Move> chunk) {
        as(Promotion.class, it -> {
            it.enrol(year, attempt, chunk);
            return null;
        });
    }

    void finish(int attempt) {
        as(Promotion.class, it -> {
            it.finish(year, attempt);
            return null;
        });
    }

    void undo() {
        as(PassageService.class, it -> {
            it.undo(year);
            return null;
        });
    }

    /** The server that had the job has died a while ago. */
    void silent() {
        write("UPDATE year_end SET beat_at = now() - interval '5 minutes'");
    }

    void write(String sql, Object... arguments) {
        school.sql(data -> data.update(sql, arguments));
    }

    long count(String sql, Object... arguments) {
        return school.sql(
                data -> data.find(sql, row -> row.getLong(1), arguments).orElseThrow());
    }

    /** All rows of the school but for how far the year's end has come, by table. */
    Map<String, String> rows() {
        return school.sql(EndingSchool::rows);
    }

    private static Map<String, String> rows(Sql sql) {
        var rows = new TreeMap<String, String>();
        for (var table : sql.query(
                "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"
                        + " AND relname <> 'year_end'",
                row -> row.getString(1))) {
            sql.find(
                            "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') FROM "
                                    + table + " t",
                            row -> row.getString(1))
                    .ifPresent(hash -> rows.put(table, String.valueOf(hash)));
        }
        return rows;
    }
}
