package com.educonnect.courses.assignments;

import static com.educonnect.courses.assignments.WorkSchool.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.assessments.AssessmentService;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a class is asked for: who sees it, how far it has come, and what stays once marks were given. */
class TaskIT {
    private final WorkSchool it = new WorkSchool();
    private final GradeSchool school = it.school;

    @Test
    void eachSeesWhatHeOrSheTeachesTheClassTeacherAllOfItAndTheOfficeEverything() {
        var elsewhere = Ids.next();
        it.save(it.essay());
        var both = it.teacher(it.fifth, school.maths, "teacher");
        school.as(
                both,
                TaskService.class,
                service -> service.save(
                        elsewhere, new Asked(it.fifth, school.maths).due(3, null).command()));
        var office = GradeSchool.actor(school.office.person(), "assignments.read", "marks.office");
        var past = it.teacher(it.fourth, school.maths, "teacher");
        school.write("UPDATE teaching_assignment SET ends_on = '2026-11-18' WHERE staff_id = ?", past.person());

        assertThat(list(office, null, null)).containsExactly(elsewhere, it.essay);
        assertThat(list(office, it.fourth, null)).containsExactly(it.essay);
        assertThat(list(office, null, school.french)).isEmpty();
        for (var seeing : List.of(it.teacher, it.colleague, it.classTeacher)) {
            assertThat(list(seeing, null, null)).containsExactly(it.essay);
        }
        for (var other : List.of(it.ofFrench, past)) {
            assertThat(list(other, null, null)).isEmpty();
        }
        assertThatThrownBy(() -> list(it.awaHerself, null, null)).hasMessageStartingWith("platform.forbidden");
        it.cancel(it.essay);
        assertThat(list(it.teacher, null, null)).isEmpty();
    }

    @Test
    void itTellsOfHowManyOfTodaysPupilsTheWorkIsThereWhoeverOfTheGroupHandedItIn() {
        var cheikh = school.pupilOf(it.fourth, "BA Cheikh");
        it.save(it.essay().together(it.awa, it.binta));
        it.handIn(it.awaHerself, "Notre texte");
        it.mark(cheikh, number(0, null, "12", false, true));
        it.mark(it.awa, number(0, null, "12", false, false));

        assertThat(line())
                .returns(3, AssignmentLine::pupils)
                .returns(2, AssignmentLine::handedIn)
                .returns(2, AssignmentLine::marked)
                .returns(1, AssignmentLine::released);
        school.leaves(cheikh, it.fourth, "2026-11-18");
        assertThat(line()).returns(2, AssignmentLine::pupils).returns(0, AssignmentLine::released);
    }

    @Test
    void itIsChangedFromItsNewestVersionOnlyAndARepeatChangesNothing() {
        it.save(it.essay());
        assertThat(it.save(it.essay()).version()).isZero();
        assertThat(it.save(it.essay().maximum("10")).version()).isEqualTo(1);
        assertThat(it.save(it.essay().maximum("10")).version()).isEqualTo(1);
        school.school.audited.clear();

        assertThatThrownBy(() -> it.save(it.essay().maximum("15"))).hasMessage("platform.stale-version");
        assertThat(school.count("SELECT maximum::int FROM assignment")).isEqualTo(10);
        assertThat(school.school.audited).isEmpty();
    }

    @Test
    void whatFamiliesHaveSeenIsNeitherGivenUpNorMovedToAnotherColumn() {
        it.save(it.essay().into(school.devoir(it.fourth)));
        it.mark(it.awa, number(0, null, "12", false, true));

        assertThatThrownBy(() -> it.cancel(it.essay)).hasMessage("assignments.marked-already");
        assertThatThrownBy(() -> it.save(it.essay().into(school.devoir(it.fourth))))
                .hasMessage("assignments.marked-already");
        assertThatThrownBy(() -> it.save(it.essay().together(it.awa, it.binta)))
                .hasMessage("assignments.marked-already");
        assertThat(it.own(it.awaHerself, it.awa).mark().score()).isEqualByComparingTo("12");
    }

    @Test
    void aClosedYearIsAskedForNothing() {
        it.save(it.essay());
        school.write("UPDATE school_year SET state = 'closed'");

        assertThatThrownBy(() -> it.save(Ids.next(), it.essay())).hasMessage("assignments.year-not-open");
        assertThatThrownBy(() -> it.save(it.essay().maximum("10"))).hasMessage("assignments.year-not-open");
        assertThat(school.count("SELECT count(*) FROM assignment WHERE maximum = 20"))
                .isEqualTo(1);
    }

    @Test
    void itRefersToNothingThatIsNoMore() {
        var cancelled = school.devoir(it.fourth);
        school.as(school.office, AssessmentService.class, service -> {
            service.cancel(cancelled);
            return null;
        });
        assertThatThrownBy(() -> it.save(it.essay().into(cancelled))).hasMessage("assignments.assessment-elsewhere");
        school.leaves(it.binta, it.fourth, "2026-11-18");
        assertThatThrownBy(() -> it.save(it.essay().together(it.awa, it.binta)))
                .hasMessage("assignments.pupil-not-in-class");

        assertThat(school.count("SELECT count(*) FROM assignment")).isZero();
    }

    @Test
    void onlyWhoTeachesTheSubjectGivesItUp() {
        it.save(it.essay());
        for (var other : List.of(it.ofFrench, it.classTeacher)) {
            assertThatThrownBy(() -> school.as(other, TaskService.class, service -> {
                        service.cancel(it.essay);
                        return null;
                    }))
                    .hasMessage("platform.not-found");
        }
        assertThat(list(it.teacher, null, null)).containsExactly(it.essay);
    }

    private List<UUID> list(Actor reader, UUID schoolClass, UUID subject) {
        return lines(reader, schoolClass, subject).stream()
                .map(AssignmentLine::id)
                .toList();
    }

    private AssignmentLine line() {
        return lines(it.teacher, it.fourth, null).getFirst();
    }

    private List<AssignmentLine> lines(Actor reader, UUID schoolClass, UUID subject) {
        return school.as(
                        reader, TaskService.class, service -> service.assignments(schoolClass, subject, null, null))
                .items();
    }
}
