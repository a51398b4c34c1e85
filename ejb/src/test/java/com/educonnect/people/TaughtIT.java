package com.educonnect.people;

import static com.educonnect.people.PeopleFixtures.TODAY;
import static com.educonnect.people.PeopleFixtures.YEAR_START;
import static com.educonnect.people.PeopleFixtures.enrol;
import static com.educonnect.people.PeopleFixtures.level;
import static com.educonnect.people.PeopleFixtures.openYear;
import static com.educonnect.people.PeopleFixtures.pupil;
import static com.educonnect.people.PeopleFixtures.schoolClass;
import static com.educonnect.people.PeopleFixtures.teacherOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.people.calendar.SaveYear;
import com.educonnect.people.calendar.YearService;
import com.educonnect.people.enrollment.AssignTeacher;
import com.educonnect.people.enrollment.AssignmentService;
import com.educonnect.people.enrollment.EnrollmentService;
import com.educonnect.people.enrollment.SaveEnrollment;
import com.educonnect.people.person.PersonRow;
import com.educonnect.people.person.PersonSearch;
import com.educonnect.people.person.PupilService;
import com.educonnect.people.structure.ClassService;
import com.educonnect.people.structure.SaveClass;
import com.educonnect.platform.Rejected;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By whichever door a teacher comes to a pupil or a class, it is open for the same ones. */
class TaughtIT {
    private final PeopleSchool school = new PeopleSchool();
    private final UUID year = openYear(school);
    private final UUID cm2 = level(school, "CM2", "half_day");
    private final UUID cm2a = schoolClass(school, year, cm2, "CM2 A");
    private final UUID awa = pupil(school, "N'Guessan", "Awa");

    private enum Door {
        PUPIL,
        FILE,
        SEARCH,
        LIST,
        ROLL,
        OWN_CLASSES
    }

    @Test
    void allAreOpenToTheTeacherOfThisYearsClass() {
        enrol(school, awa, cm2a, YEAR_START);

        assertThat(open(teacherOf(school, cm2a, "Kouadio"), cm2a)).containsExactly(Door.values());
    }

    @Test
    void noneIsOpenToTheTeacherOfLastYearsClassThoughNothingWasEnded() {
        var lastYears = schoolClass(school, lastYear(), cm2, "CM2 A");
        enrol(school, awa, lastYears, YEAR_START.minusYears(1));

        assertThat(open(teacherOf(school, lastYears, "Kouadio"), lastYears)).isEmpty();
    }

    @Test
    void allAreOpenToTheTeacherOfAGroup() {
        var group = UUID.randomUUID();
        var choir =
                new SaveClass(0, year, "group", "CHORALE", "Chorale", List.of(cm2), null, null, null, null, null, null);
        school.call(ClassService.class, it -> it.save(group, choir));
        enrol(school, awa, cm2a, YEAR_START);
        enrol(school, awa, group, YEAR_START);

        assertThat(open(teacherOf(school, group, "Bamba"), group)).containsExactly(Door.values());
    }

    @Test
    void noneIsOpenToAColleagueNorToWhoIsNobodyInTheSchool() {
        enrol(school, awa, cm2a, YEAR_START);
        teacherOf(school, cm2a, "Kouadio");
        var colleague = teacherOf(school, schoolClass(school, year, cm2, "CM2 B"), "Bamba");

        assertThat(open(colleague, cm2a)).isEmpty();
        assertThat(open(null, cm2a)).isEmpty();
    }

    @Test
    void thoseOfThePupilCloseOnTheDayOnWhichHeIsNoLongerInTheClass() {
        school.call(
                EnrollmentService.class,
                it -> it.save(
                        UUID.randomUUID(), new SaveEnrollment(0, awa, cm2a, YEAR_START, TODAY, false, "déménagement")));

        assertThat(open(teacherOf(school, cm2a, "Kouadio"), cm2a))
                .containsExactly(Door.LIST, Door.ROLL, Door.OWN_CLASSES);
    }

    @Test
    void allAreOpenFromTheFirstDayOfAnAssignmentUntilTheDayItEnds() {
        enrol(school, awa, cm2a, YEAR_START);

        assertThat(open(assigned(TODAY, null), cm2a)).containsExactly(Door.values());
        assertThat(open(assigned(TODAY.plusDays(1), null), cm2a)).isEmpty();
        assertThat(open(assigned(null, TODAY.plusDays(1)), cm2a)).containsExactly(Door.values());
        assertThat(open(assigned(null, TODAY), cm2a)).isEmpty();
    }

    private EnumSet<Door> open(UUID teacher, UUID schoolClass) {
        school.as(PeopleSchool.teacher(teacher));
        var open = EnumSet.allOf(Door.class);
        open.removeIf(door -> !opens(door, teacher, schoolClass));
        school.as(PeopleSchool.office());
        return open;
    }

    private boolean opens(Door door, UUID teacher, UUID schoolClass) {
        return switch (door) {
            case PUPIL -> school.call(TeachingService.class, it -> it.teaches(awa));
            case FILE -> finds(() -> school.call(PupilService.class, it -> it.pupil(awa)));
            case SEARCH ->
                school.call(PersonSearch.class, it -> it.people("nguessan", null, null, null)).items().stream()
                        .map(PersonRow::id)
                        .anyMatch(awa::equals);
            case LIST -> finds(() -> school.call(RosterService.class, it -> it.roster(schoolClass, TODAY)));
            case ROLL ->
                finds(() -> school.call(TeachingService.class, it -> {
                    it.requireTeacherOf(schoolClass);
                    return null;
                }));
            case OWN_CLASSES ->
                school.call(TeachingService.class, it -> it.classesOf(teacher, TODAY)).stream()
                        .map(ClassView::id)
                        .anyMatch(schoolClass::equals);
        };
    }

    /** Whatever is out of sight is not there. */
    private static boolean finds(Runnable look) {
        try {
            look.run();
            return true;
        } catch (Rejected refusal) {
            assertThat(refusal).hasMessageContaining("platform.not-found");
            return false;
        }
    }

    private UUID assigned(LocalDate from, LocalDate until) {
        var teacher = teacherOf(school, schoolClass(school, year, cm2, "CM2 " + from + until), "Kouadio");
        var command = new AssignTeacher(0, teacher, cm2a, null, "teacher", from, until, null);
        school.call(AssignmentService.class, it -> it.save(UUID.randomUUID(), command));
        return teacher;
    }

    private UUID lastYear() {
        var id = UUID.randomUUID();
        var start = YEAR_START.minusYears(1);
        school.call(
                YearService.class,
                it -> it.save(id, new SaveYear(0, "2025-2026", start, start.plusDays(300), "draft", List.of())));
        return id;
    }
}
