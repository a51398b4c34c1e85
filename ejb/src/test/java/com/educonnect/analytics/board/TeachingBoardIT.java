package com.educonnect.analytics.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TeachingBoardIT {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);

    private final StarSchool star = new StarSchool().counted();
    private final UUID sixieme = star.schoolClass("6e A");
    private final UUID cinquieme = star.schoolClass("5e A");
    private final UUID maths = star.subject("MATH");
    private final UUID french = star.subject("FR");
    private final UUID term = star.term("Trimestre 1", StarSchool.YEAR_START, LocalDate.of(2026, 12, 20));

    @Test
    void aTeacherSeesTheClassesTaughtAndNoOther() {
        var diop = star.teacher("Diop", sixieme, "teacher", maths);

        assertThat(boardOf(diop).classes()).extracting(BoardClass::schoolClass).containsExactly(sixieme);
        assertThat(boardOf(star.person("Ba")).classes()).isEmpty();
        assertThat(boardOf(null).classes()).isEmpty();
    }

    @Test
    void onlyMarksOfOnesOwnSubjectsAreToEnter() {
        var diop = star.teacher("Diop", sixieme, "teacher", maths);
        star.assessment(sixieme, term, maths, OCTOBER, 5, 30);
        star.assessment(sixieme, term, french, OCTOBER, 7, 30);
        star.assessment(cinquieme, term, maths, OCTOBER, 9, 30);

        assertThat(boardOf(diop).unfilled().missing()).isEqualTo(5);
    }

    @Test
    void theClassTeacherEntersWhatNobodyIsNamedFor() {
        var ba = star.teacher("Ba", sixieme, "class_teacher", null);
        star.teacher("Diop", sixieme, "teacher", maths);
        star.assessment(sixieme, term, maths, OCTOBER, 5, 30);
        star.assessment(sixieme, term, french, OCTOBER, 7, 30);

        assertThat(boardOf(ba).unfilled().missing()).isEqualTo(7);
    }

    @Test
    void anAssistantHasNothingToEnter() {
        var helper = star.teacher("Fall", sixieme, "assistant", maths);
        star.assessment(sixieme, term, maths, OCTOBER, 5, 30);

        assertThat(boardOf(helper).unfilled()).isEqualTo(Unfilled.NONE);
    }

    @Test
    void theNewestMarkedAssessmentOfEachSubjectIsSpreadOnItsOwnScale() {
        var diop = star.teacher("Diop", sixieme, "teacher", maths);
        var old = star.assessment(sixieme, term, maths, OCTOBER, 0, 1);
        star.mark(old, star.pupil(sixieme, "Old"), 1);
        var newest = star.assessment(sixieme, term, maths, OCTOBER.plusDays(7), 0, 3);
        star.mark(newest, star.pupil(sixieme, "A"), 0.25);
        star.mark(newest, star.pupil(sixieme, "B"), 0.5);
        star.mark(newest, star.pupil(sixieme, "C"), 0.8);
        star.assessment(sixieme, term, maths, OCTOBER.plusDays(14), 3, 0);
        var last = boardOf(diop).last();

        assertThat(last).hasSize(1);
        assertThat(last.getFirst().day()).isEqualTo(OCTOBER.plusDays(7));
        assertThat(last.getFirst().spread().count()).isEqualTo(3);
        assertThat(last.getFirst().spread().below()).isEqualTo(1);
        assertThat(last.getFirst().spread().quartiles())
                .containsExactly(
                        BigDecimal.valueOf(10),
                        BigDecimal.valueOf(15),
                        BigDecimal.valueOf(20),
                        BigDecimal.valueOf(26),
                        BigDecimal.valueOf(32));
    }

    private TeachingBoard boardOf(UUID person) {
        Actor teacher = StarSchool.actor(person, "rolls.read", "rolls.save", "marks.read");
        return star.as(teacher, TeachingBoardService.class, TeachingBoardService::board);
    }
}
