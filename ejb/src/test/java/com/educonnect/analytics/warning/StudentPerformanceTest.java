package com.educonnect.analytics.warning;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.analytics.warning.PortoPupils.Known;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The method on the pupils of Cortez and Silva (2008), beside the best of the five that they tried. Once in the build;
 * {@code -Dwarning.repeats=20} as often as they did.
 */
class StudentPerformanceTest {
    private static final int REPEATS = Integer.getInteger("warning.repeats", 1);

    @ParameterizedTest
    @CsvSource({"mat,A,91.9", "mat,B,83.8", "mat,C,70.6", "por,A,93.0", "por,B,90.1", "por,C,85.0"})
    void tellsWhoFailsAsOftenAsTheBestOfThePaper(String subject, Known known, double paper) {
        var rounds = new ArrayList<CrossValidation>();
        for (var seed = 1; seed <= REPEATS; seed++) {
            rounds.add(CrossValidation.of(subject, known, seed));
        }
        var accuracy = mean(rounds.stream().map(CrossValidation::accuracy).toList());
        var deviation = mean(rounds.stream().map(CrossValidation::deviation).toList());
        var rmse = mean(rounds.stream().map(CrossValidation::rmse).toList());
        var naive = rounds.getFirst();
        System.out.printf(
                Locale.ROOT,
                "%s %s  right %.1f ± %.1f %% (paper %.1f, same as last term %.1f, learnt in %d of %d)"
                        + "  mark ± %.2f of 20 (same as last term %.2f, learnt in %d of %d)%n",
                subject,
                known,
                accuracy,
                deviation,
                paper,
                naive.naive(),
                rounds.stream().mapToInt(CrossValidation::learnt).sum(),
                10 * REPEATS,
                rmse,
                naive.naiveRmse(),
                rounds.stream().mapToInt(CrossValidation::learntMarks).sum(),
                10 * REPEATS);
        assertThat(accuracy)
                .isGreaterThanOrEqualTo(paper - deviation)
                .isGreaterThanOrEqualTo(naive.naive() - deviation);
        assertThat(rmse).isLessThanOrEqualTo(naive.naiveRmse() * 1.01);
    }

    @Test
    void tellsTheSameFromTheSameSeed() {
        var history = PortoPupils.of("mat", Known.C).history();
        var one = Foresight.of(history, 7);
        var again = Foresight.of(history, 7);
        var other = Foresight.of(history, 8);
        assertThat(scores(again, history)).containsExactly(scores(one, history));
        assertThat(scores(other, history)).isNotEqualTo(scores(one, history));
    }

    private static double[] scores(Foresight foresight, History history) {
        return history.examples().stream()
                .mapToDouble(each -> foresight.score(each.known()))
                .toArray();
    }

    private static double mean(List<Double> numbers) {
        return Arrays.stream(numbers.toArray(Double[]::new))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
