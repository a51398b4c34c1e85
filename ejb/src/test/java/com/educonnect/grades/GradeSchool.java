package com.educonnect.grades;

import com.educonnect.grades.assessments.AssessmentService;
import com.educonnect.grades.assessments.SaveAssessment;
import com.educonnect.grades.marks.EnterMarks;
import com.educonnect.grades.marks.EnterMarks.Cell;
import com.educonnect.grades.marks.EnteredMarks;
import com.educonnect.grades.marks.MarkService;
import com.educonnect.grades.schemes.SaveScheme;
import com.educonnect.grades.schemes.SchemeService;
import com.educonnect.grades.sealing.ReopenPeriod;
import com.educonnect.grades.sealing.SealPeriod;
import com.educonnect.grades.sealing.SealService;
import com.educonnect.grades.sealing.SealingView;
import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A school of its own in the real database, on 18 November 2026: two semesters, Maths (3) and French (2), counted as in
 * Senegal; a Maths teacher and a class teacher of 4e A.
 */
public final class GradeSchool {
    public static final LocalDate TEST_DAY = LocalDate.of(2026, 10, 12);

    public final PeopleSchool school = new PeopleSchool();
    public final UUID year = Ids.next();
    public final UUID level = Ids.next();
    public final UUID maths = subject("MATH");
    public final UUID french = subject("FR");
    public final UUID first;
    public final UUID second;
    public final UUID scheme = Ids.next();
    public final UUID fourth;
    public final Actor office = office();

    public GradeSchool() {
        write(
                "INSERT INTO school_year (id, name, starts_on, ends_on, state)"
                        + " VALUES (?, '2026-2027', '2026-09-07', '2027-06-30', 'open')",
                year);
        write("INSERT INTO level (id, code, name) VALUES (?, '4E', 'Quatrième')", level);
        first = period(null, "semester", "2026-09-07", "2027-01-31");
        second = period(null, "semester", "2027-02-01", "2027-06-30");
        coefficient(maths, 3);
        coefficient(french, 2);
        fourth = schoolClass("class", "4A");
        as(
                office,
                SchemeService.class,
                service -> service.save(scheme, new SaveScheme(0, year, null, "Règles", "sn-secondary", null)));
    }

    public UUID subject(String code) {
        var id = Ids.next();
        write("INSERT INTO subject (id, code, name) VALUES (?, ?, ?)", id, code, code);
        return id;
    }

    public UUID period(UUID parent, String kind, String from, String to) {
        var id = Ids.next();
        write(
                "INSERT INTO period (id, school_year_id, parent_id, kind, name, starts_on, ends_on)"
                        + " VALUES (?, ?, ?::uuid, ?, ?, ?::text::date, ?::text::date)",
                id,
                year,
                parent,
                kind,
                kind + " " + from,
                from,
                to);
        return id;
    }

    public void coefficient(UUID subject, int value) {
        write(
                "INSERT INTO coefficient (id, school_year_id, level_id, subject_id, value) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                year,
                level,
                subject,
                value);
    }

    public UUID schoolClass(String kind, String code) {
        var id = Ids.next();
        write(
                "INSERT INTO school_class (id, school_year_id, kind, code, name, level_id) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                year,
                kind,
                code,
                code,
                level);
        return id;
    }

    public UUID person(String name) {
        var id = Ids.next();
        write("INSERT INTO person (id, family_name) VALUES (?, ?)", id, name);
        return id;
    }

    public UUID pupilOf(UUID schoolClass, String name) {
        var id = person(name);
        write("INSERT INTO pupil (person_id) VALUES (?)", id);
        enroll(id, schoolClass, "class", "2026-09-07", null);
        return id;
    }

    public void enroll(UUID pupil, UUID schoolClass, String kind, String from, String until) {
        write(
                "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on, ends_on)"
                        + " VALUES (?, ?, ?, ?, ?::text::date, ?::text::date)",
                Ids.next(),
                pupil,
                schoolClass,
                kind,
                from,
                until);
    }

    public void leaves(UUID pupil, UUID schoolClass, String on) {
        write(
                "UPDATE enrollment SET ends_on = ?::text::date WHERE pupil_id = ? AND school_class_id = ?",
                on,
                pupil,
                schoolClass);
    }

    /** @param subject null for all */
    public Actor teacher(UUID schoolClass, UUID subject, String role) {
        var id = person(role);
        write("INSERT INTO staff (person_id) VALUES (?)", id);
        write(
                "INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id, role)"
                        + " VALUES (?, ?, ?, ?::uuid, ?)",
                Ids.next(),
                id,
                schoolClass,
                subject,
                role);
        return actor(id, "marks.read", "marks.enter", "comments.write", "councils.read", "councils.prepare");
    }

    public Actor guardian(UUID pupil, boolean custody) {
        var id = person("guardian");
        write(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation, custody) VALUES (?, ?, ?, 'mother', ?)",
                Ids.next(),
                pupil,
                id,
                custody);
        return actor(id, "marks.own");
    }

    private Actor office() {
        return actor(
                person("HEAD"),
                "marks.read",
                "marks.enter",
                "marks.office",
                "marks.seal",
                "schemes.manage",
                "comments.write",
                "phrases.manage",
                "councils.read",
                "councils.prepare",
                "councils.decide");
    }

    public static Actor actor(UUID person, String... permissions) {
        return new Actor(
                UUID.randomUUID(), null, person, null, Set.of(), Set.of(permissions), null, "test", Locale.ENGLISH);
    }

    public <S, T> T as(Actor actor, Class<S> service, Function<S, T> work) {
        return school.as(actor).call(service, work);
    }

    /** An assessment in Maths of the first semester, out of 20. */
    public UUID devoir(UUID schoolClass) {
        return assessment(schoolClass, maths, "devoir", TEST_DAY);
    }

    public UUID assessment(UUID schoolClass, UUID subject, String category, LocalDate heldOn) {
        var id = Ids.next();
        as(
                office,
                AssessmentService.class,
                service -> service.save(id, announce(schoolClass, subject, category, heldOn)));
        return id;
    }

    public SaveAssessment announce(UUID schoolClass, UUID subject, String category, LocalDate heldOn) {
        return new SaveAssessment(
                0,
                schoolClass,
                subject,
                first,
                category,
                null,
                "Devoir",
                heldOn,
                new BigDecimal(20),
                null,
                false,
                null,
                0);
    }

    public GradebookKey mathsOf(UUID schoolClass) {
        return new GradebookKey(schoolClass, maths, first);
    }

    public EnteredMarks enter(Actor actor, GradebookKey key, Cell... cells) {
        return enter(actor, key, new EnterMarks(null, null, null, List.of(cells)));
    }

    public EnteredMarks enter(Actor actor, GradebookKey key, EnterMarks command) {
        return as(actor, MarkService.class, service -> service.enter(key, command));
    }

    public SealingView seal(UUID schoolClass, UUID period) {
        var id = Ids.next();
        return as(office, SealService.class, service -> service.seal(id, new SealPeriod(schoolClass, period)));
    }

    public SealingView reopen(SealingView sealing) {
        return as(
                office,
                SealService.class,
                service -> service.reopen(sealing.id(), new ReopenPeriod("A paper was found")));
    }

    public static Cell score(UUID assessment, UUID pupil, int base, String score) {
        return new Cell(assessment, pupil, base, new BigDecimal(score), null, null, null);
    }

    public static Cell state(UUID assessment, UUID pupil, int base, String state) {
        return new Cell(assessment, pupil, base, null, state, null, null);
    }

    public static Cell nothing(UUID assessment, UUID pupil, int base) {
        return new Cell(assessment, pupil, base, null, null, null, null);
    }

    public void write(String sql, Object... arguments) {
        school.sql(data -> data.update(sql, arguments));
    }

    public long count(String sql, Object... arguments) {
        return school.sql(
                data -> data.find(sql, row -> row.getLong(1), arguments).orElseThrow());
    }
}
