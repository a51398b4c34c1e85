package com.educonnect.analytics.night;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A school in which things happen: rolls and their corrections, marks given and taken back, pupils who come, move and
 * leave, days off, seals, work handed in, money, people who log in; and what is taken back or erased. Three classes and a group, one year, two semesters; the same seed does the
 * same.
 */
final class NightSchool {
    static final int MUCH = 60;
    static final int SOME = 25;
    static final LocalDate START = LocalDate.of(2026, 9, 7);
    static final UUID SOMEBODY = UUID.fromString("018f0000-0000-7000-8000-0000000000ee");

    final GradeSchool grades = new GradeSchool();
    final List<UUID> classes = new ArrayList<>();
    final List<UUID> pupils = new ArrayList<>();
    final UUID group;
    final List<UUID> slots = new ArrayList<>();
    final Random random;
    final LivedPeople people;
    final LivedOffice office;
    private final Life life;
    private Instant now;
    private Instant counted;
    private ZoneId zone = ZoneOffset.UTC;

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
        moveOnTo(LocalDate.of(2026, 10, 15));
        people = new LivedPeople(this);
        office = new LivedOffice(this);
        life = new Life(this);
    }

    /** One that has had two nights and some life before and between them. */
    static NightSchool lived(long seed) {
        var school = new NightSchool(seed);
        school.live(MUCH);
        school.night();
        school.live(SOME);
        school.moveOnTo(school.today().plusDays(12));
        school.night();
        return school;
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
        return LocalDate.ofInstant(now, zone);
    }

    Instant now() {
        return now;
    }

    /** When the last night was; null before the first. */
    Instant counted() {
        return counted;
    }

    /** Half past two in the night of that day, in Greenwich. */
    void moveOnTo(LocalDate day) {
        at(day.atTime(2, 30).toInstant(ZoneOffset.UTC));
    }

    void at(Instant moment) {
        now = moment;
        grades.school.at(moment);
    }

    void moveTo(String other) {
        zone = ZoneId.of(other);
        grades.school.moveTo(zone);
    }

    void night() {
        count(Part.SOURCES);
        following().forEach(this::count);
    }

    List<Part> following() {
        return grades.as(grades.office, SchoolNight.class, SchoolNight::following);
    }

    void count(Part part) {
        counted = now;
        for (var more = true; more; ) {
            more = grades.as(grades.office, SchoolNight.class, night -> night.count(part))
                    .more();
        }
    }

    void live(int times) {
        life.live(times);
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    LocalDate pastDay() {
        var day = START;
        do {
            day = START.plusDays(random.nextInt((int) START.until(today(), ChronoUnit.DAYS)));
        } while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        return day;
    }

    void changed(String entity, UUID id, UUID schoolClass) {
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
