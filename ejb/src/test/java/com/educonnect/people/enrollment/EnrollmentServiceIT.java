package com.educonnect.people.enrollment;

import static com.educonnect.people.PeopleFixtures.TODAY;
import static com.educonnect.people.PeopleFixtures.YEAR_START;
import static com.educonnect.people.PeopleFixtures.enrol;
import static com.educonnect.people.PeopleFixtures.level;
import static com.educonnect.people.PeopleFixtures.openYear;
import static com.educonnect.people.PeopleFixtures.pupil;
import static com.educonnect.people.PeopleFixtures.schoolClass;
import static com.educonnect.people.PeopleFixtures.teacherOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.people.ClassView;
import com.educonnect.people.PeopleFixtures;
import com.educonnect.people.PeopleSchool;
import com.educonnect.people.Roster;
import com.educonnect.people.RosterService;
import com.educonnect.people.TeachingService;
import com.educonnect.people.calendar.SaveYear;
import com.educonnect.people.calendar.YearService;
import com.educonnect.people.person.PupilService;
import com.educonnect.people.person.PupilView;
import com.educonnect.people.structure.ClassService;
import com.educonnect.people.structure.SaveClass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnrollmentServiceIT {
    private final PeopleSchool school = new PeopleSchool();
    private final UUID year = openYear(school);
    private final UUID cm2 = level(school, "CM2", "half_day");
    private final UUID cm2a = schoolClass(school, year, cm2, "CM2 A");
    private final UUID cm2b = schoolClass(school, year, cm2, "CM2 B");
    private final UUID awa = pupil(school, "N'Guessan", "Awa");

    @Test
    void aMoveEndsOneClassAndBeginsTheOtherOnTheSameDay() {
        enrol(school, awa, cm2a, YEAR_START);
        var next = UUID.randomUUID();
        move(next, cm2b, TODAY);

        assertThat(pupils(cm2a, TODAY.minusDays(1))).containsExactly(awa);
        assertThat(pupils(cm2a, TODAY)).isEmpty();
        assertThat(pupils(cm2b, TODAY)).containsExactly(awa);
    }

    @Test
    void aMoveSentTwiceIsOneMove() {
        enrol(school, awa, cm2a, YEAR_START);
        var next = UUID.randomUUID();

        assertThat(move(next, cm2b, TODAY)).isEqualTo(move(next, cm2b, TODAY));
        assertThat(enrollments()).hasSize(2);
    }

    @Test
    void aMoveNeedsAClassToLeaveAndAnotherToEnter() {
        assertThatThrownBy(() -> move(UUID.randomUUID(), cm2b, TODAY)).hasMessageContaining("people.not-in-a-class");
        enrol(school, awa, cm2a, YEAR_START);
        assertThatThrownBy(() -> move(UUID.randomUUID(), cm2a, TODAY))
                .hasMessageContaining("people.move-to-same-class");
    }

    @Test
    void aPupilHasOneClassAtATime() {
        enrol(school, awa, cm2a, YEAR_START);

        assertThatThrownBy(() -> enrol(school, awa, cm2b, TODAY)).hasMessageContaining("people.already-in-class");
    }

    @Test
    void whoLeavesIsOffEveryListAndComesBackByBeingEnrolledAgain() {
        enrol(school, awa, cm2a, YEAR_START);
        school.call(PupilMoves.class, it -> {
            it.leave(awa, new LeaveSchool(TODAY, "déménagement"));
            return null;
        });
        assertThat(pupils(cm2a, TODAY)).isEmpty();
        assertThat(file().leftOn()).isEqualTo(TODAY);

        enrol(school, awa, cm2b, TODAY.plusDays(20));
        assertThat(file().leftOn()).isNull();
    }

    @Test
    void aFullClassTakesMoreAndSaysSo() {
        for (var name : List.of("Koffi", "Yao", "Akissi")) {
            enrol(school, pupil(school, "Kouassi", name), cm2a, YEAR_START);
        }
        ClassView full = school.call(ClassService.class, it -> it.schoolClass(cm2a));

        assertThat(full).returns(3, ClassView::pupils).returns(true, ClassView::overCapacity);
    }

    @Test
    void listNumbersFollowTheAlphabetUntilTheListIsFrozen() {
        var ndiaye = pupil(school, "NDIAYE", "Fatou");
        enrol(school, awa, cm2a, YEAR_START);
        enrol(school, ndiaye, cm2a, YEAR_START);
        assertThat(roster().pupils()).extracting(Roster.Pupil::familyName).containsExactly("NDIAYE", "N'Guessan");

        freeze(YEAR_START.plusDays(30));
        var late = pupil(school, "Adjovi", "Chantal");
        enrol(school, late, cm2a, YEAR_START.plusDays(40));
        move(UUID.randomUUID(), ndiaye, cm2b, YEAR_START.plusDays(45));

        assertThat(roster().pupils())
                .extracting(Roster.Pupil::id, Roster.Pupil::n)
                .containsExactly(tuple(awa, 2), tuple(late, 3));
    }

    @Test
    void anEmptyClassHasAnEmptyListAndAnUnknownOneNone() {
        assertThat(roster().pupils()).isEmpty();
        assertThatThrownBy(() -> school.call(RosterService.class, it -> it.roster(UUID.randomUUID(), TODAY)))
                .hasMessageContaining("platform.not-found");
    }

    @Test
    void aTeacherSeesTheClassesTaughtAndNoOther() {
        enrol(school, awa, cm2a, YEAR_START);
        var aya = teacherOf(school, cm2a, "Kouadio");
        school.as(PeopleSchool.teacher(aya));

        assertThat(roster().pupils()).extracting(Roster.Pupil::id).containsExactly(awa);
        List<ClassView> taught = school.call(TeachingService.class, it -> it.classesOf(aya, TODAY));

        assertThat(taught).extracting(ClassView::code).containsExactly("CM2 A");
        assertThatThrownBy(() -> school.call(RosterService.class, it -> it.roster(cm2b, TODAY)))
                .hasMessageContaining("platform.not-found");
        assertThatThrownBy(() -> school.call(TeachingService.class, it -> {
                    it.requireTeacherOf(cm2b);
                    return null;
                }))
                .hasMessageContaining("platform.not-found");
    }

    @Test
    void aMultigradeClassKeepsAllItsLevels() {
        var cm1 = level(school, "CM1", "half_day");
        var both = new SaveClass(
                1, year, "class", "CM2 A", "CM1/CM2", List.of(cm2, cm1), null, null, null, null, 40, null);
        var saved = school.call(ClassService.class, it -> it.save(cm2a, both));

        assertThat(saved.levels()).containsExactly(cm2, cm1);
        ClassView again = school.call(ClassService.class, it -> it.save(cm2a, both));
        assertThat(again).isEqualTo(saved);
    }

    @Test
    void theNextYearEndsWhatTheLastLeftOpen() {
        enrol(school, awa, cm2a, YEAR_START);
        var next = UUID.randomUUID();
        var start = LocalDate.of(2027, 9, 6);
        school.call(
                YearService.class,
                it -> it.save(next, new SaveYear(0, "2027-2028", start, start.plusDays(300), "draft", List.of())));
        enrol(school, awa, schoolClass(school, next, cm2, "6e 1"), start);

        assertThat(enrollments())
                .extracting(EnrollmentView::endsOn)
                .containsExactly(PeopleFixtures.YEAR_END.plusDays(1), null);
    }

    private List<UUID> pupils(UUID schoolClass, LocalDate day) {
        return school.call(RosterService.class, it -> it.pupilIds(schoolClass, day));
    }

    private Roster roster() {
        return school.call(RosterService.class, it -> it.roster(cm2a, null));
    }

    private List<EnrollmentView> enrollments() {
        return school.call(EnrollmentService.class, it -> it.enrollments(awa, null, null, null))
                .items();
    }

    private PupilView file() {
        return school.call(PupilService.class, it -> it.pupil(awa));
    }

    private EnrollmentView move(UUID next, UUID to, LocalDate on) {
        return move(next, awa, to, on);
    }

    private EnrollmentView move(UUID next, UUID pupil, UUID to, LocalDate on) {
        return school.call(PupilMoves.class, it -> it.move(pupil, next, new MovePupil(to, on, "effectifs")));
    }

    private void freeze(LocalDate day) {
        school.call(
                ClassService.class,
                it -> it.save(
                        cm2a,
                        new SaveClass(
                                1, year, "class", "CM2 A", "CM2 A", List.of(cm2), null, null, null, null, 2, day)));
    }
}
