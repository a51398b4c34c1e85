package com.educonnect.courses;

import com.educonnect.courses.lessons.CourseService;
import com.educonnect.courses.lessons.LessonService;
import com.educonnect.courses.lessons.LessonView;
import com.educonnect.courses.lessons.SaveCourse;
import com.educonnect.courses.lessons.SaveLesson;
import com.educonnect.courses.lessons.SaveModule;
import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A school of its own in the real database, on 18 November 2026: a fourth and a fifth class, Maths and French; one teacher
 * of Maths in both, a class teacher of the fourth who teaches French, and Awa with her mother in the fourth.
 */
public final class CourseSchool {
    public static final Instant NOW = PeopleSchool.NOW;
    public static final Instant TOMORROW = NOW.plusSeconds(86_400);

    public final PeopleSchool school = new PeopleSchool();
    public final UUID year = Ids.next();
    public final UUID next = Ids.next();
    public final UUID maths = subject("MATH");
    public final UUID french = subject("FR");
    public final UUID fourth;
    public final UUID fifth;
    public final UUID awa;
    public final Actor teacher;
    public final Actor classTeacher;
    public final Actor stranger;
    public final Actor office = actor(person("HEAD"), "courses.read", "courses.edit", "courses.office");
    public final Actor pupil;
    public final Actor mother;

    public CourseSchool() {
        year(year, "2026-2027", "2026-09-07", "2027-06-30", "open");
        year(next, "2027-2028", "2027-09-06", "2028-06-30", "draft");
        fourth = schoolClass(year, "4A");
        fifth = schoolClass(year, "5A");
        awa = pupilOf(fourth, "AWA");
        pupil = actor(awa, "courses.own");
        mother = guardian(awa, true);
        teacher = staff("DIOP");
        assign(teacher, fourth, maths, "teacher");
        assign(teacher, fifth, maths, "teacher");
        classTeacher = staff("SARR");
        assign(classTeacher, fourth, null, "class_teacher");
        write("UPDATE teaching_assignment SET subject_id = ? WHERE role = 'class_teacher'", french);
        stranger = staff("BA");
        assign(stranger, fifth, french, "teacher");
    }

    public UUID subject(String code) {
        var id = Ids.next();
        write("INSERT INTO subject (id, code, name) VALUES (?, ?, ?)", id, code, code);
        return id;
    }

    private void year(UUID id, String name, String from, String to, String state) {
        write(
                "INSERT INTO school_year (id, name, starts_on, ends_on, state) VALUES (?, ?, ?::text::date, ?::text::date, ?)",
                id,
                name,
                from,
                to,
                state);
    }

    public UUID schoolClass(UUID of, String code) {
        var id = Ids.next();
        write(
                "INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES (?, ?, 'class', ?, ?)",
                id,
                of,
                code,
                code);
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
        write(
                "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)"
                        + " VALUES (?, ?, ?, 'class', '2026-09-07')",
                Ids.next(),
                id,
                schoolClass);
        return id;
    }

    public Actor staff(String name) {
        var id = person(name);
        write("INSERT INTO staff (person_id) VALUES (?)", id);
        return actor(id, "courses.read", "courses.edit");
    }

    /** @param subject null for all */
    public void assign(Actor staff, UUID schoolClass, UUID subject, String role) {
        write(
                "INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id, role)"
                        + " VALUES (?, ?, ?, ?::uuid, ?)",
                Ids.next(),
                staff.person(),
                schoolClass,
                subject,
                role);
    }

    public Actor guardian(UUID child, boolean custody) {
        var id = person("guardian");
        write(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation, custody) VALUES (?, ?, ?, 'mother', ?)",
                Ids.next(),
                child,
                id,
                custody);
        return actor(id, "courses.own");
    }

    public static Actor actor(UUID person, String... permissions) {
        return new Actor(
                UUID.randomUUID(), null, person, null, Set.of(), Set.of(permissions), null, "test", Locale.ENGLISH);
    }

    public <S, T> T as(Actor actor, Class<S> service, Function<S, T> work) {
        return school.as(actor).call(service, work);
    }

    /** A published course in Maths with one module. */
    public UUID course(UUID schoolClass, UUID module) {
        var id = Ids.next();
        as(teacher, CourseService.class, service -> service.save(id, begin(0, schoolClass, "Fractions", NOW)));
        as(
                teacher,
                CourseService.class,
                service -> service.saveModule(id, module, new SaveModule(0, "Partie 1", null)));
        return id;
    }

    public SaveCourse begin(int version, UUID schoolClass, String title, Instant published) {
        return new SaveCourse(version, schoolClass, maths, title, null, published);
    }

    public UUID lesson(UUID course, UUID module, String title, UUID requires, String score) {
        var id = Ids.next();
        save(course, id, write(0, module, title, NOW, requires, score));
        return id;
    }

    public LessonView save(UUID course, UUID lesson, SaveLesson command) {
        return as(teacher, LessonService.class, service -> service.save(course, lesson, command));
    }

    public static SaveLesson write(
            int version, UUID module, String title, Instant visible, UUID requires, String score) {
        return new SaveLesson(
                version,
                module,
                title,
                "<p>" + title + "</p>",
                visible,
                requires,
                score == null ? null : new BigDecimal(score),
                List.of());
    }

    public void write(String sql, Object... arguments) {
        school.sql(data -> data.update(sql, arguments));
    }

    public long count(String sql, Object... arguments) {
        return school.sql(
                data -> data.find(sql, row -> row.getLong(1), arguments).orElseThrow());
    }
}
