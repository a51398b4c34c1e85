package com.educonnect.grades.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.courses.assignments.SubmissionsMarked;
import com.educonnect.courses.assignments.SubmissionsMarked.Marked;
import com.educonnect.courses.assignments.SubmissionsMarked.Released;
import com.educonnect.grades.GradeSchool;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Marks of work out of 100 that is given back, on their way into an assessment out of 20. */
class ReturnedWorkIT {
    private static final GradeSchool SCHOOL = new GradeSchool();

    private final UUID fourth = SCHOOL.schoolClass("class", "4 " + UUID.randomUUID());
    private final UUID awa = SCHOOL.pupilOf(fourth, "NDIAYE Awa");
    private final UUID binta = SCHOOL.pupilOf(fourth, "SOW Binta");
    private final UUID devoir = SCHOOL.devoir(fourth);

    @Test
    void aReleasedMarkStandsInTheGradebookOnItsScaleAndStep() {
        tell(score(awa, "33.33", null));
        assertThat(standing(awa)).isEqualByComparingTo("6.75");
        SCHOOL.enter(SCHOOL.office, SCHOOL.mathsOf(fourth), GradeSchool.score(devoir, awa, 1, "9"));
        assertThatThrownBy(() -> tell(score(awa, "10", null))).hasMessage("grades.mark-stands");
        assertThat(standing(awa)).isEqualByComparingTo("9");
        tell(score(awa, "50", new Released(new BigDecimal("45"), null)));
        assertThat(standing(awa)).isEqualByComparingTo("10");
        SCHOOL.seal(fourth, SCHOOL.first);
        assertThatThrownBy(() -> tell(score(awa, "1", null))).hasMessageStartingWith("grades.");
        assertThat(standing(awa)).isEqualByComparingTo("10");
    }

    @Test
    void whatTheGradebookDoesNotTakeIsNotGivenBackNorIsWhatCameWithIt() {
        SCHOOL.leaves(awa, fourth, "2026-10-01");

        assertThatThrownBy(() -> tell(score(binta, "60", null), score(awa, "60", null)))
                .hasMessage("grades.mark-not-taken [Pupil has left]");
        assertThat(SCHOOL.count("SELECT count(*) FROM mark WHERE assessment_id = ?", devoir))
                .isZero();
        assertThat(SCHOOL.count("SELECT count(*) FROM mark_history WHERE assessment_id = ?", devoir))
                .isZero();
        tell(score(binta, "60", null));
        assertThat(standing(binta)).isEqualByComparingTo("12");
    }

    private void tell(Marked... marked) {
        var told = new SubmissionsMarked(
                devoir, new BigDecimal("100"), Arrays.stream(marked).toList());
        SCHOOL.as(SCHOOL.office, ReturnedWork.class, work -> {
            work.enter(told);
            return null;
        });
    }

    private static Marked score(UUID pupil, String score, Released before) {
        return new Marked(pupil, new BigDecimal(score), null, before);
    }

    private BigDecimal standing(UUID pupil) {
        return SCHOOL.school.sql(data -> data.find(
                        "SELECT score FROM mark WHERE assessment_id = ? AND pupil_id = ?",
                        row -> row.getBigDecimal(1),
                        devoir,
                        pupil)
                .orElseThrow());
    }
}
