package com.educonnect.analytics.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Property
    void theRiskLiesWithinItsBoundsAndTheyWithinNothingAndCertainty(
            @ForAll @DoubleRange(min = 0, max = 1) double score) {
        var risk = calibration(300, 0.8, 5).risk(score);
        assertThat(risk.low()).isBetween(0.0, risk.risk());
        assertThat(risk.high()).isBetween(risk.risk(), 1.0);
    }

    @Test
    void aScoreThatBoastsIsBroughtDownToWhatCameOfIt() {
        var risk = calibration(4_000, 0.5, 1).risk(0.8);
        assertThat(risk.risk()).isCloseTo(0.4, within(0.2));
        assertThat(risk.high()).isLessThan(0.8);
    }

    @Test
    void nineTrueRisksInTenLieWithinTheirBounds() {
        var within = 0;
        for (var seed = 0; seed < 500; seed++) {
            var score = new Random(1_000L + seed).nextDouble(0.1, 0.9);
            var risk = calibration(1_000, 1, seed).risk(score);
            within += risk.low() <= score && score <= risk.high() ? 1 : 0;
        }
        assertThat(within).isBetween(425, 480);
    }

    @Test
    void fewEarlierPupilsMakeTheBoundsWide() {
        var few = calibration(10, 1, 3).risk(0.5);
        var many = calibration(1_000, 1, 3).risk(0.5);
        assertThat(few.high() - few.low()).isGreaterThan(2 * (many.high() - many.low()));
    }

    /** Of pupils with a score so many fail: the score times the truth. */
    private static Calibration calibration(int pupils, double truth, long seed) {
        var chance = new Random(seed);
        var scores = new double[pupils];
        var failed = new boolean[pupils];
        for (var i = 0; i < pupils; i++) {
            scores[i] = chance.nextDouble();
            failed[i] = chance.nextDouble() < scores[i] * truth;
        }
        return Calibration.of(scores, failed);
    }
}
