package com.educonnect.analytics.night;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.marks.EnterMarks.Cell;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A school in which things happen: rolls and their corrections, marks given and taken back, pupils who come, move and
 * leave, days off, seals, work handed in, money. Three classes and a group, one year, two semesters; the same seed does the
 * same.
 */
final class NightSchool {
    static final LocalDate START = LocalDate.of(2026, 9, 7);
    private static final List<String> STATES =
            List.of("absent", "absent", "excused", "late", "left_early", "dispensed", "excluded");
    private static final UUID SOMEBODY = UUID.fromString("018f0000-0000-7000-8000-0000000000ee");

    final GradeSchool grades = new GradeSchool();
    final List<UUID> classes = new ArrayList<>();
    final List<UUID> pupils = new ArrayList<>();
    final UUID group;
    private final List<UUID> slots = new ArrayList<>();
    private final List<UUID> assessments = new ArrayList<>();
    private final List<UUID> assignments = new ArrayList<>();
    private final Random random;
    private LocalDate today = LocalDate.of(2026, 10, 15);

    NightSchool(long seed) {
        random = new Random(seed);
        for (var n = 1; n <= 3; n++) {
            slots.add(slot(n));
        }
        classes.add(grades.fourth);
        classes.add(grades.schoolClass("class", "4B"));
        classes.add(grades.schoolClass("class", "4C"));
        group = grades.schoolClass("group", "ESP");
        for (var n = 0; n < 15; n++) {
            pupils.add(pupil(n));
        }
        for (var n = 0; n < 6; n++) {
            grades.enroll(pupils.get(n), group, "group", "2026-09-14", null);
        }
        moveOnTo(today);
    }

    private UUID slot(int n) {
        var id = Ids.next();
        grades.write(
                "INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at, position)"
                        + " VALUES (?, ?, ?, 'lesson', ?, ?, ?, ?)",
                id,
                "H" + n,
                "H" + n,
                n < 3 ? "am" : "pm",
                LocalTime.of(7 + n, 30),
                LocalTime.of(8 + n, 25),
                n);
        return id;
    }

    private UUID pupil(int n) {
        var id = grades.pupilOf(classes.get(n % 3), "P" + n);
        grades.write(
                "UPDATE person SET sex = ?, birth_date = ? WHERE id = ?",
                n % 4 == 0 ? null : n % 2 == 0 ? "F" : "M",
                LocalDate.of(2012, 1 + n % 12, 3),
                id);
        return id;
    }

    LocalDate today() {
        return today;
    }

    /** Half past two in the night of that day. */
    void moveOnTo(LocalDate day) {
        today = day;
        grades.school.at(day.atTime(2, 30).toInstant(ZoneOffset.UTC));
    }

    void night() {
        count(Part.SOURCES);
        grades.as(grades.office, SchoolNight.class, SchoolNight::following).forEach(this::count);
    }

    void count(Part part) {
        for (var more = true; more; ) {
            more = grades.as(grades.office, SchoolNight.class, night -> night.count(part))
                    .more();
        }
    }

    /** Some of everything that may happen before the next night. */
    void live(int times) {
        for (var n = 0; n < times; n++) {
            try {
                something();
            } catch (Rejected sealed) {
                // what a rule refuses has not happened
            }
        }
    }

    private void something() {
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> takeRoll();
            case 4, 5 -> correctRoll();
            case 6 -> assess();
            case 7, 8 -> mark();
            case 9 -> move(any(pupils), any(classes));
            case 10 -> assign();
            case 11 -> handIn();
            case 12 -> pay();
            default -> decide();
        }
    }

    private void decide() {
        switch (random.nextInt(8)) {
            case 0 -> closed(pastDay());
            case 1 -> cancelAssessment();
            case 2 -> grades.write("UPDATE coefficient SET value = ?", 1 + random.nextInt(4));
            case 3 ->
                grades.write("UPDATE person SET sex = ? WHERE id = ?", random.nextBoolean() ? "F" : "M", any(pupils));
            case 4 -> grades.seal(any(classes), grades.first);
            case 5 -> leave(any(pupils));
            case 6 -> grades.write("UPDATE level SET name = ? WHERE id = ?", "L" + random.nextInt(), grades.level);
            default -> teacherAbsent();
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    LocalDate pastDay() {
        var day = START;
        do {
            day = START.plusDays(random.nextInt((int) START.until(today, java.time.temporal.ChronoUnit.DAYS)));
        } while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        return day;
    }

    private void takeRoll() {
        var schoolClass = random.nextInt(5) == 0 ? group : any(classes);
        var day = pastDay();
        var slot = any(slots);
        if (grades.count(
                        "SELECT count(*) FROM roll WHERE school_class_id = ? AND held_on = ? AND slot_id = ?",
                        schoolClass,
                        day,
                        slot)
                > 0) {
            return;
        }
        var id = Ids.next();
        grades.write(
                "INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by) VALUES (?, ?, ?, ?, ?)",
                id,
                schoolClass,
                day,
                slot,
                SOMEBODY);
        grades.write(
                "INSERT INTO roll_history (roll_id, version, changed_by, changed_at, teacher_absent, exceptions)"
                        + " VALUES (?, 1, ?, ?, false, '[]')",
                id,
                SOMEBODY,
                day.atTime(7 + random.nextInt(6), 0).atOffset(ZoneOffset.UTC));
        exceptions(id);
        changed("roll", id, schoolClass);
    }

    private void exceptions(UUID roll) {
        for (var pupil : pupils) {
            if (random.nextInt(4) == 0) {
                var state = any(STATES);
                grades.write(
                        "INSERT INTO absence (roll_id, pupil_id, state, minutes, marked_by) VALUES (?, ?, ?, ?::int, ?)",
                        roll,
                        pupil,
                        state,
                        state.startsWith("l") ? 1 + random.nextInt(20) : null,
                        SOMEBODY);
            }
        }
    }

    private void correctRoll() {
        someRoll("SELECT id, school_class_id FROM roll ORDER BY id OFFSET ? LIMIT 1", (id, schoolClass) -> {
            grades.write("DELETE FROM absence WHERE roll_id = ?", id);
            exceptions(id);
            changed("roll", id, schoolClass);
        });
    }

    private void teacherAbsent() {
        someRoll("SELECT id, school_class_id FROM roll ORDER BY id OFFSET ? LIMIT 1", (id, schoolClass) -> {
            grades.write("UPDATE roll SET teacher_absent = NOT teacher_absent WHERE id = ?", id);
            changed("roll", id, schoolClass);
        });
    }

    private void someRoll(String select, java.util.function.BiConsumer<UUID, UUID> then) {
        var place = random.nextInt(1 + (int) grades.count("SELECT count(*) FROM roll"));
        record Found(UUID id, UUID schoolClass) {}
        grades.school
                .sql(data -> data.find(
                        select, row -> new Found(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), place))
                .ifPresent(found -> then.accept(found.id(), found.schoolClass()));
    }

    private void assess() {
        var schoolClass = random.nextInt(4) == 0 ? group : any(classes);
        assessments.add(grades.assessment(
                schoolClass,
                random.nextBoolean() ? grades.maths : grades.french,
                random.nextInt(3) == 0 ? "composition" : "devoir",
                pastDay()));
    }

    private record Asked(UUID schoolClass, UUID subject) {}

    private Asked asked(UUID assessment) {
        return grades.school
                .sql(data -> data.find(
                        "SELECT school_class_id, subject_id FROM assessment WHERE id = ?",
                        row -> new Asked(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        assessment))
                .orElseThrow();
    }

    private void mark() {
        if (assessments.isEmpty()) {
            assess();
            return;
        }
        var assessment = any(assessments);
        var asked = asked(assessment);
        var key = new GradebookKey(asked.schoolClass(), asked.subject(), grades.first);
        grades
                .school
                .sql(data -> data.query(
                        "SELECT e.pupil_id, coalesce(m.version, 0) FROM enrollment e"
                                + " LEFT JOIN mark m ON m.pupil_id = e.pupil_id AND m.assessment_id = ?"
                                + " WHERE e.school_class_id = ? AND e.ends_on IS NULL ORDER BY 1",
                        row -> new Cell(
                                assessment, row.getObject(1, UUID.class), row.getInt(2), null, null, null, null),
                        assessment,
                        asked.schoolClass()))
                .stream()
                .filter(cell -> random.nextInt(3) > 0)
                .map(this::valued)
                .forEach(cell -> grades.enter(grades.office, key, cell));
    }

    private Cell valued(Cell cell) {
        return switch (random.nextInt(8)) {
            case 0 -> GradeSchool.nothing(cell.assessment(), cell.pupil(), cell.base());
            case 1 -> GradeSchool.state(cell.assessment(), cell.pupil(), cell.base(), "absent-justified");
            default ->
                GradeSchool.score(
                        cell.assessment(), cell.pupil(), cell.base(), String.valueOf(random.nextInt(81) / 4.0));
        };
    }

    private void cancelAssessment() {
        if (!assessments.isEmpty()) {
            var assessment = any(assessments);
            grades.write("UPDATE assessment SET cancelled_at = now(), version = version + 1 WHERE id = ?", assessment);
            changed("assessment", assessment, asked(assessment).schoolClass());
        }
    }

    private void move(UUID pupil, UUID to) {
        var day = pastDay();
        leaveOn(pupil, day);
        grades.write(
                "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on) SELECT ?, ?, ?, 'class', ?::date"
                        + " WHERE NOT EXISTS (SELECT FROM enrollment WHERE pupil_id = ? AND kind = 'class'"
                        + " AND coalesce(ends_on, 'infinity') > ?::date)",
                Ids.next(),
                pupil,
                to,
                day,
                pupil,
                day);
    }

    private void leave(UUID pupil) {
        leaveOn(pupil, random.nextInt(3) == 0 ? today.plusDays(1 + random.nextInt(3)) : pastDay());
    }

    private void leaveOn(UUID pupil, LocalDate day) {
        grades.write("DELETE FROM enrollment WHERE pupil_id = ? AND kind = 'class' AND starts_on >= ?", pupil, day);
        grades.write(
                "UPDATE enrollment SET ends_on = ? WHERE pupil_id = ? AND kind = 'class'"
                        + " AND coalesce(ends_on, 'infinity') > ?",
                day,
                pupil,
                day);
    }

    private void closed(LocalDate day) {
        grades.write(
                "INSERT INTO closure (id, school_year_id, name, starts_on, ends_on) VALUES (?, ?, 'Fermeture', ?, ?)",
                Ids.next(),
                grades.year,
                day,
                day.plusDays(random.nextInt(3)));
    }

    private void assign() {
        var id = Ids.next();
        var schoolClass = any(classes);
        grades.write(
                "INSERT INTO assignment (id, school_class_id, subject_id, title, due_at, takes_text, takes_files, takes_paper,"
                        + " maximum, visible_from, groups) VALUES (?, ?, ?, 'Devoir', ?, true, false, false, 20, now(), ?::jsonb)",
                id,
                schoolClass,
                grades.maths,
                pastDay().atTime(23, 30).atOffset(ZoneOffset.UTC),
                random.nextBoolean()
                        ? "[]"
                        : "[{\"name\": \"A\", \"pupils\": [\"" + pupils.get(0) + "\", \"" + pupils.get(3) + "\"]}]");
        assignments.add(id);
        changed("assignment", id, schoolClass);
    }

    private void handIn() {
        if (assignments.isEmpty()) {
            return;
        }
        var assignment = any(assignments);
        var pupil = any(pupils);
        grades.write(
                "INSERT INTO submission (id, assignment_id, pupil_id, attempt, text, late) VALUES (?, ?, ?, (SELECT count(*) + 1"
                        + " FROM submission WHERE assignment_id = ? AND pupil_id = ?), 'x', ?)",
                Ids.next(),
                assignment,
                pupil,
                assignment,
                pupil,
                random.nextBoolean());
        grades.write(
                "INSERT INTO submission_mark (assignment_id, pupil_id, score, marked_by, released_at)"
                        + " VALUES (?, ?, ?, ?, CASE WHEN ? THEN now() END) ON CONFLICT (assignment_id, pupil_id)"
                        + " DO UPDATE SET score = excluded.score, released_at = excluded.released_at",
                assignment,
                any(pupils),
                random.nextInt(20),
                SOMEBODY,
                random.nextInt(3) > 0);
        changed("assignment", assignment, null);
    }

    private void pay() {
        grades.write(
                "INSERT INTO payment (id, provider, subject, subject_id, label, amount, currency, state, settled_at,"
                        + " settled_amount) VALUES (?, 'wave', 'fees', ?, 'x', 5000, 'XOF', ?, ?, 5000)",
                Ids.next(),
                Ids.next(),
                random.nextInt(4) == 0 ? "refunded" : "succeeded",
                pastDay().atTime(23, 15).atOffset(ZoneOffset.UTC));
        grades.write(
                "UPDATE payment SET state = 'refunded' WHERE id = (SELECT id FROM payment ORDER BY id OFFSET ? LIMIT 1)",
                random.nextInt(10));
    }

    private void changed(String entity, UUID id, UUID schoolClass) {
        grades.write(
                "INSERT INTO change (entity, entity_id, school_class_id, version) VALUES (?, ?, ?::uuid, 1)",
                entity,
                id,
                schoolClass);
    }

    /** Every row of the school's facts as text, without the moment at which they were counted. */
    List<String> facts() {
        return grades.school.sql(data -> tables().stream()
                .flatMap(table -> data
                        .query(
                                "SELECT (to_jsonb(t) - 'refreshed_at')::text FROM analytics." + table + " t",
                                row -> row.getString(1))
                        .stream()
                        .map(row -> table + " " + row))
                .sorted()
                .toList());
    }

    void forgetEverything() {
        tables().forEach(table -> grades.write("DELETE FROM analytics." + table));
        grades.write("DELETE FROM analytics.progress");
        grades.write("DELETE FROM analytics.stale");
    }

    private List<String> tables() {
        return grades.school.sql(data -> data.query(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'analytics'"
                        + " AND table_type = 'BASE TABLE' AND (table_name LIKE 'dim\\_%' OR table_name LIKE 'fact\\_%'"
                        + " OR table_name LIKE 'agg\\_%' OR table_name LIKE 'sheet\\_%') ORDER BY 1",
                row -> row.getString(1)));
    }
}
