package com.educonnect.courses.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.courses.assignments.Criterion.Level;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricTest {
    private final Rubric rubric = new Rubric(
            List.of(criterion("idees", "Idées", "0", "5", "10"), criterion("langue", "Langue", "0", "4", "7.5", "10")));

    @Test
    void oneLevelOfEachCriterionMakesTheScore() {
        assertThat(rubric.score(List.of(points("idees", "5"), points("langue", "7.5"))))
                .isEqualByComparingTo("12.5");
    }

    @Test
    void aCriterionWithoutALevelIsNamed() {
        assertThatThrownBy(() -> rubric.score(List.of(points("idees", "5"))))
                .hasMessage("assignments.points-needed [Langue]");
    }

    @Test
    void pointsThatNoLevelGivesAreRefused() {
        assertThatThrownBy(() -> rubric.score(List.of(points("idees", "6"), points("langue", "4"))))
                .hasMessage("assignments.points-unknown");
        assertThatThrownBy(
                        () -> rubric.score(List.of(points("idees", "5"), points("langue", "4"), points("soin", "1"))))
                .hasMessage("assignments.points-unknown");
        assertThatThrownBy(() -> rubric.score(List.of(points("idees", "5"), points("idees", "5"))))
                .hasMessage("assignments.points-unknown");
    }

    @Test
    void itsBestLevelsComeToTheMaximum() {
        assertThat(rubric.requireSound(new BigDecimal("20.00"))).isSameAs(rubric);
        assertThatThrownBy(() -> rubric.requireSound(new BigDecimal("10")))
                .hasMessage("assignments.rubric-sum [20, 10]");
    }

    @Test
    void aCodeStandsForOneCriterion() {
        var twice = new Rubric(List.of(criterion("a", "Un", "10"), criterion("a", "Deux", "10")));
        assertThatThrownBy(() -> twice.requireSound(new BigDecimal("20")))
                .hasMessage("assignments.rubric-twice [Deux]");
    }

    static Criterion criterion(String code, String title, String... points) {
        return new Criterion(
                code,
                title,
                List.of(points).stream()
                        .map(each -> new Level(each + " points", new BigDecimal(each)))
                        .toList());
    }

    static Points points(String criterion, String points) {
        return new Points(criterion, new BigDecimal(points));
    }
}
