package com.educonnect.analytics.warning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What a score meant so far: the share that failed among those whose score was nearest. The interval is Wilson's for
 * that share at nine in ten, widened to hold the share itself.
 */
final class Calibration {
    /** Pupils that a score is compared with; fewer where the history holds fewer. */
    static final int ALIKE = 60;

    private static final double NINE_IN_TEN = 1.645;

    private final double[] scores;
    private final int[] failures;

    private Calibration(double[] scores, int[] failures) {
        this.scores = scores;
        this.failures = failures;
    }

    /** @param scores each given by a model that had not seen the pupil */
    static Calibration of(double[] scores, boolean[] failed) {
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(index -> scores[index]))
                .mapToInt(Integer::intValue)
                .toArray();
        var sorted = Arrays.stream(order).mapToDouble(index -> scores[index]).toArray();
        var failures = new int[order.length + 1];
        for (var i = 0; i < order.length; i++) {
            failures[i + 1] = failures[i] + (failed[order[i]] ? 1 : 0);
        }
        return new Calibration(sorted, failures);
    }

    Risk risk(double score) {
        var size = Math.min(ALIKE, scores.length);
        var from = nearest(score, size);
        return wilson(failures[from + size] - failures[from], size);
    }

    /** Where the window begins whose two ends are equally far from the score. */
    private int nearest(double score, int size) {
        var from = 0;
        var last = scores.length - size;
        while (from < last && score - scores[from] > scores[from + size] - score) {
            from++;
        }
        return from;
    }

    private static Risk wilson(int failed, int of) {
        var share = (double) failed / of;
        var z = NINE_IN_TEN * NINE_IN_TEN / of;
        var middle = (share + z / 2) / (1 + z);
        var half = NINE_IN_TEN * Math.sqrt(share * (1 - share) / of + z / (4 * of)) / (1 + z);
        return new Risk(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
