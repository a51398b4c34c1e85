package com.educonnect.people;

import com.educonnect.people.calendar.SaveYear;
import com.educonnect.people.calendar.YearService;
import com.educonnect.people.enrollment.AssignTeacher;
import com.educonnect.people.enrollment.AssignmentService;
import com.educonnect.people.enrollment.EnrollmentService;
import com.educonnect.people.enrollment.SaveEnrollment;
import com.educonnect.people.person.PupilService;
import com.educonnect.people.person.SavePerson;
import com.educonnect.people.person.SavePupil;
import com.educonnect.people.person.SaveStaff;
import com.educonnect.people.person.StaffService;
import com.educonnect.people.structure.ClassService;
import com.educonnect.people.structure.SaveClass;
import com.educonnect.people.structure.SaveLevel;
import com.educonnect.people.structure.StructureService;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A few valid things with real words. */
public final class PeopleFixtures {
    public static final LocalDate YEAR_START = LocalDate.of(2026, 9, 7);
    public static final LocalDate YEAR_END = LocalDate.of(2027, 7, 2);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private PeopleFixtures() {}

    public static SaveYear year2026(int version, String state) {
        return new SaveYear(
                version, "2026-2027", YEAR_START, YEAR_END, state, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    public static SavePerson named(String familyName, String givenNames) {
        return born(familyName, givenNames, LocalDate.of(2015, 3, 14), "day");
    }

    public static SavePerson born(String familyName, String givenNames, LocalDate date, String precision) {
        return new SavePerson(
                0, familyName, givenNames, null, null, "F", date, precision, null, "CI", null, null, null, null, null);
    }

    public static SavePerson withPhone(String familyName, String givenNames, String phone) {
        return new SavePerson(
                0, familyName, givenNames, null, null, null, null, null, null, null, null, phone, null, null, null);
    }

    public static UUID openYear(PeopleSchool school) {
        var id = UUID.randomUUID();
        school.call(YearService.class, it -> it.save(id, year2026(0, "draft")));
        school.call(YearService.class, it -> it.save(id, year2026(1, "open")));
        return id;
    }

    public static UUID level(PeopleSchool school, String code, String rollUnit) {
        var id = UUID.randomUUID();
        school.call(StructureService.class, it -> it.save(id, new SaveLevel(0, code, code, null, 5, rollUnit)));
        return id;
    }

    public static SaveClass named(String code, int version, UUID year, UUID level, Integer capacity) {
        return new SaveClass(
                version, year, "class", code, code, List.of(level), null, null, null, null, capacity, null);
    }

    public static UUID schoolClass(PeopleSchool school, UUID year, UUID level, String code) {
        var id = UUID.randomUUID();
        school.call(ClassService.class, it -> it.save(id, named(code, 0, year, level, 2)));
        return id;
    }

    public static UUID pupil(PeopleSchool school, String familyName, String givenNames) {
        var id = UUID.randomUUID();
        school.call(
                PupilService.class,
                it -> it.save(id, new SavePupil(0, named(familyName, givenNames), null, null, false)));
        return id;
    }

    public static UUID enrol(PeopleSchool school, UUID pupil, UUID schoolClass, LocalDate from) {
        var id = UUID.randomUUID();
        school.call(
                EnrollmentService.class,
                it -> it.save(id, new SaveEnrollment(0, pupil, schoolClass, from, null, false, null)));
        return id;
    }

    public static UUID teacherOf(PeopleSchool school, UUID schoolClass, String familyName) {
        var id = UUID.randomUUID();
        school.call(
                StaffService.class,
                it -> it.save(id, new SaveStaff(0, named(familyName, "Aya"), "professeur", null, null)));
        school.call(
                AssignmentService.class,
                it -> it.save(
                        UUID.randomUUID(), new AssignTeacher(0, id, schoolClass, null, "teacher", null, null, null)));
        return id;
    }
}
