package com.educonnect.analytics.districts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Against somebody who knows how many are enrolled in a cell and reckons from all that is told of it how many of them repeat,
 * have an average or none, have passed or failed, or were away. He tries each truth: a count of some of one to four pupils is
 * found out when all that would have been told in the same way have it in common.
 */
class PartsAttackTest {
    private static final Cell CELL = new Cell("t00000", "CI", "F");

    private record Truth(int pupils, int repeating, int scored, int passed, double mean, int missed) {
        Figures told() {
            var figures = new CellFigures();
            figures.pupils = pupils;
            figures.repeating = repeating;
            figures.present = pupils;
            figures.slots = 20L * pupils;
            figures.missed = missed;
            figures.results = scored;
            figures.passed = passed;
            figures.mean = mean;
            return figures.shown(CELL, pupils > 0 && pupils < Suppression.FEWEST);
        }

        /** Who passed has half of the maximum at least, who failed has less. */
        boolean isPossible() {
            return 2 * mean * scored >= passed && 2 * mean * scored <= passed + scored;
        }
    }

    @Property(tries = 500)
    void noCountOfFewerThanFiveIsFoundOut(
            @ForAll @IntRange(min = 5, max = 40) int pupils,
            @ForAll @IntRange(max = 9) int few,
            @ForAll @IntRange(max = 9) int unscored,
            @ForAll @IntRange(max = 40) int failed,
            @ForAll @IntRange(max = 9) int missed) {
        var scored = Math.max(0, pupils - unscored);
        var passed = Math.max(0, scored - failed);
        var truth = new Truth(
                pupils,
                Math.min(few, pupils),
                scored,
                passed,
                scored == 0 ? 0 : (0.7 * passed + 0.3 * (scored - passed)) / scored,
                missed);
        var fitting = new ArrayList<Truth>();
        for (var s = 0; s <= pupils; s++) {
            for (var p = 0; p <= s; p++) {
                fitting.add(new Truth(pupils, truth.repeating, s, p, truth.mean, missed));
            }
        }
        for (var r = 0; r <= pupils; r++) {
            fitting.add(new Truth(pupils, r, scored, passed, truth.mean, missed));
        }
        fitting.removeIf(other -> !other.isPossible() || !other.told().equals(truth.told()));
        isHidden(truth, fitting, Truth::repeating);
        isHidden(truth, fitting, each -> each.pupils - each.repeating);
        isHidden(truth, fitting, Truth::scored);
        isHidden(truth, fitting, each -> each.pupils - each.scored);
        isHidden(truth, fitting, Truth::passed);
        isHidden(truth, fitting, each -> each.scored - each.passed);
        assertThat(truth.told().missed()).isNotIn(1L, 2L, 3L, 4L);
        assertThat(truth.told().results() == 0 || scored >= Suppression.FEWEST).isTrue();
    }

    private static void isHidden(Truth truth, List<Truth> fitting, ToIntFunction<Truth> count) {
        var few = count.applyAsInt(truth) > 0 && count.applyAsInt(truth) < Suppression.FEWEST;
        assertThat(fitting.stream().mapToInt(count).distinct().count())
                .as("%s told as %s", truth, truth.told())
                .isGreaterThan(few ? 1 : 0);
    }
}
