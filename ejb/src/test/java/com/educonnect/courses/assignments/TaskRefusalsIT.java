package com.educonnect.courses.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an assignment may not be, and what it does not take. */
class TaskRefusalsIT {
    private static final GradeSchool SCHOOL = new GradeSchool();

    private final UUID fourth = SCHOOL.schoolClass("class", "4 " + UUID.randomUUID());
    private final UUID awa = SCHOOL.pupilOf(fourth, "NDIAYE Awa");
    private final UUID binta = SCHOOL.pupilOf(fourth, "SOW Binta");
    private final UUID id = Ids.next();
    private final Actor teacher = ofAllSubjects();

    @Test
    void itStaysInItsClassAndSubject() {
        save(essay());
        var other = SCHOOL.schoolClass("class", "5 " + UUID.randomUUID());
        SCHOOL.write(
                "INSERT INTO teaching_assignment (id, staff_id, school_class_id, role) VALUES (?, ?, ?, 'teacher')",
                Ids.next(),
                teacher.person(),
                other);

        for (var moved : List.of(new Asked(fourth, SCHOOL.french), new Asked(other, SCHOOL.maths))) {
            assertThatThrownBy(() -> save(moved)).hasMessage("assignments.assignment-is-fixed");
        }
    }

    @Test
    void whatWasGivenUpDoesNotComeBack() {
        save(essay());
        SCHOOL.as(teacher, TaskService.class, service -> {
            service.cancel(id);
            return null;
        });

        assertThatThrownBy(() -> save(essay())).hasMessage("assignments.assignment-cancelled");
        assertThatThrownBy(() -> handIn("Texte", List.of())).hasMessage("platform.not-found");
    }

    @Test
    void whatWasNeverThereIsNotChanged() {
        assertThatThrownBy(() -> save(essay().version(1))).hasMessage("platform.not-found");
    }

    @Test
    void itIsNotTakenUntilADayBeforeItIsDue() {
        assertThatThrownBy(() -> save(essay().due(2, 1))).hasMessage("assignments.accepted-before-due");
        save(essay().due(2, 2));
    }

    @Test
    void nobodyIsInTwoGroupsOrInOneOfAnotherClass() {
        assertThatThrownBy(() -> save(essay().together(awa, binta).together(binta)))
                .hasMessage("assignments.group-overlaps");
        var stranger = SCHOOL.pupilOf(SCHOOL.fourth, "FALL Omar");
        assertThatThrownBy(() -> save(essay().together(awa, stranger))).hasMessage("assignments.pupil-not-in-class");
        save(essay().together(awa).together(binta));
    }

    @Test
    void itsMarksStandInAGradebookOfItsOwnClassAndSubject() {
        var french = SCHOOL.assessment(fourth, SCHOOL.french, "devoir", GradeSchool.TEST_DAY);
        for (var elsewhere : List.of(french, SCHOOL.devoir(SCHOOL.fourth), UUID.randomUUID())) {
            assertThatThrownBy(() -> save(essay().into(elsewhere))).hasMessage("assignments.assessment-elsewhere");
        }
        save(essay().into(SCHOOL.devoir(fourth)));
    }

    @Test
    void itTakesOnlyWhatItAsksFor() {
        save(essay().takes(false, true));
        assertThatThrownBy(() -> handIn("Texte", List.of())).hasMessage("assignments.text-not-taken");

        save(essay().version(0).takes(true, false));
        assertThatThrownBy(() -> handIn("Texte", List.of(UUID.randomUUID()))).hasMessage("assignments.files-not-taken");
        assertThat(handIn("Texte", List.of())).isEqualTo(1);
    }

    @Test
    void marksAreGivenBackOnce() {
        save(essay());
        SCHOOL.as(
                teacher,
                MarkingService.class,
                service -> service.mark(
                        id,
                        awa,
                        new SaveWorkMark(
                                0, null, List.of(), new BigDecimal("14"), null, false, null, null, false, false)));
        for (var time = 0; time < 2; time++) {
            SCHOOL.as(teacher, MarkingService.class, service -> service.release(id));
        }

        assertThat(SCHOOL.school.audited).containsOnlyOnce("release assignment");
    }

    private Asked essay() {
        return new Asked(fourth, SCHOOL.maths);
    }

    private TaskView save(Asked asked) {
        return SCHOOL.as(teacher, TaskService.class, service -> service.save(id, asked.command()));
    }

    private int handIn(String text, List<UUID> files) {
        return SCHOOL.as(
                GradeSchool.actor(awa, "assignments.own", "assignments.hand-in"),
                HandInService.class,
                service -> service.handIn(Ids.next(), new HandIn(id, text, files), PeopleSchool.NOW));
    }

    private Actor ofAllSubjects() {
        return GradeSchool.actor(
                SCHOOL.teacher(fourth, null, "teacher").person(), "assignments.read", "assignments.manage");
    }
}
