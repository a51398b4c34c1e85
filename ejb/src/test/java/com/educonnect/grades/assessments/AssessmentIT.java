package com.educonnect.grades.assessments;

import static com.educonnect.grades.GradeSchool.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.schemes.SaveScheme;
import com.educonnect.grades.schemes.SchemeService;
import com.educonnect.platform.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentIT {
    private static final GradeSchool SCHOOL = new GradeSchool();

    private final UUID fourth = SCHOOL.schoolClass("class", "4 " + UUID.randomUUID());
    private final UUID id = Ids.next();
    private final SaveAssessment announced = announce("devoir", GradeSchool.TEST_DAY);

    @Test
    void isAnnouncedOnceHoweverOftenItIsSent() {
        SCHOOL.school.audited.clear();
        var made = save(announced);

        assertThat(save(announced)).isEqualTo(made);
        assertThat(SCHOOL.school.audited).hasSize(1);
        assertThat(list()).containsExactly(made);
    }

    @Test
    void isOfAKindThatTheSchemeHasAndOnADayOfItsPeriod() {
        assertThatThrownBy(() -> save(announce("dictation", GradeSchool.TEST_DAY)))
                .hasMessage("grades.category-unknown [dictation]");
        assertThatThrownBy(() -> save(announce("devoir", LocalDate.of(2027, 3, 1))))
                .hasMessageStartingWith("grades.held-outside-period");
    }

    @Test
    void isHeldInTheShortestPeriodsUnlessTheSchemeCountsTheLongerOne() {
        var term = new GradeSchool();
        term.period(term.first, "sequence", "2026-09-07", "2026-11-15");

        assertThatThrownBy(() -> term.devoir(term.fourth)).hasMessageStartingWith("grades.period-holds-others");
        term.as(
                term.office,
                SchemeService.class,
                service -> service.save(
                        Ids.next(), new SaveScheme(0, term.year, term.level, "Points", "cd-secondary", null)));
        assertThat(term.assessment(term.fourth, term.maths, "examen", GradeSchool.TEST_DAY))
                .isNotNull();
    }

    @Test
    void isChangedFromItsNewestVersionOnly() {
        save(announced);
        var renamed = new SaveAssessment(
                0,
                fourth,
                SCHOOL.maths,
                SCHOOL.first,
                "devoir",
                null,
                "Fractions",
                GradeSchool.TEST_DAY,
                new BigDecimal(20),
                null,
                false,
                null,
                0);
        assertThat(save(renamed).version()).isEqualTo(1);
        assertThatThrownBy(() -> save(announced)).hasMessageStartingWith("platform.stale-version");
        assertThatThrownBy(() -> save(SCHOOL.announce(fourth, SCHOOL.french, "devoir", GradeSchool.TEST_DAY)))
                .hasMessage("grades.assessment-is-fixed");
    }

    @Test
    void isNeverOutOfLessThanSomebodyHas() {
        save(announced);
        var awa = SCHOOL.pupilOf(fourth, "NDIAYE Awa");
        SCHOOL.enter(SCHOOL.office, SCHOOL.mathsOf(fourth), score(id, awa, 0, "15"));
        var lower = new SaveAssessment(
                0,
                fourth,
                SCHOOL.maths,
                SCHOOL.first,
                "devoir",
                null,
                "Devoir",
                GradeSchool.TEST_DAY,
                BigDecimal.TEN,
                null,
                false,
                null,
                0);

        assertThatThrownBy(() -> save(lower)).hasMessage("grades.maximum-below-marks [15]");
    }

    @Test
    void onceRemovedItTakesNoMarkAndDoesNotComeBack() {
        save(announced);
        var awa = SCHOOL.pupilOf(fourth, "NDIAYE Awa");
        cancel();
        cancel();

        assertThat(list()).isEmpty();
        assertThat(SCHOOL.enter(SCHOOL.office, SCHOOL.mathsOf(fourth), score(id, awa, 0, "15"))
                        .results()
                        .getFirst()
                        .code())
                .isEqualTo("grades.assessment-cancelled");
        assertThatThrownBy(() -> save(announced)).hasMessage("grades.assessment-cancelled");
    }

    @Test
    void aSealedPeriodTakesNoneAndLosesNone() {
        save(announced);
        SCHOOL.seal(fourth, SCHOOL.first);

        assertThatThrownBy(() -> SCHOOL.devoir(fourth)).hasMessage("grades.period-sealed");
        assertThatThrownBy(this::cancel).hasMessage("grades.period-sealed");
        assertThat(SCHOOL.count("SELECT count(*) FROM assessment WHERE id = ? AND cancelled_at IS NULL", id))
                .isEqualTo(1);
    }

    @Test
    void aTeacherListsThoseOfHisOrHerSubjectOnly() {
        save(announced);
        var french = SCHOOL.assessment(fourth, SCHOOL.french, "devoir", GradeSchool.TEST_DAY);
        var teacher = SCHOOL.teacher(fourth, SCHOOL.french, "teacher");

        var seen = SCHOOL.as(
                teacher,
                AssessmentService.class,
                service -> service.assessments(new GradebookKey(fourth, null, SCHOOL.first), null, null));
        assertThat(seen.items()).extracting(AssessmentView::id).containsExactly(french);
    }

    private SaveAssessment announce(String category, LocalDate heldOn) {
        return SCHOOL.announce(fourth, SCHOOL.maths, category, heldOn);
    }

    private AssessmentView save(SaveAssessment command) {
        return SCHOOL.as(SCHOOL.office, AssessmentService.class, service -> service.save(id, command));
    }

    private void cancel() {
        SCHOOL.as(SCHOOL.office, AssessmentService.class, service -> {
            service.cancel(id);
            return null;
        });
    }

    private List<AssessmentView> list() {
        return SCHOOL.as(
                        SCHOOL.office,
                        AssessmentService.class,
                        service -> service.assessments(SCHOOL.mathsOf(fourth), null, null))
                .items();
    }
}
