package com.educonnect.analytics.warning;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What was learnt from a history: the committee of the method that was right most often about examples it had not
 * seen, and what its scores meant.
 */
final class Foresight {
    private final Committee committee;
    private final Calibration calibration;

    private Foresight(Committee committee, boolean[] failed) {
        this.committee = committee;
        this.calibration = Calibration.of(committee.unseen(), failed);
    }

    /** The same history and the same seed give the same foresight. */
    static Foresight of(History history, long seed) {
        var failed = history.failed();
        var best = Stream.of(Method.values())
                .map(method -> Committee.of(method, history, seed))
                .max(Comparator.comparingInt(committee -> right(committee.unseen(), failed)))
                .orElseThrow();
        return new Foresight(best, failed);
    }

    boolean fails(double[] known) {
        return fails(score(known));
    }

    Risk risk(double[] known) {
        return calibration.risk(score(known));
    }

    /** From 0, passes, to 1, fails. */
    double score(double[] known) {
        return committee.score(known);
    }

    /** How it did on its own history, each example told by members that had not seen it, beside the naive way. */
    Comparison beside(boolean[] naive, boolean[] failed) {
        var unseen = committee.unseen();
        var losses = new double[2][failed.length];
        for (var i = 0; i < failed.length; i++) {
            losses[0][i] = Comparison.wrong(fails(unseen[i]), failed[i]);
            losses[1][i] = Comparison.wrong(naive[i], failed[i]);
        }
        return Comparison.of(losses[0], losses[1]);
    }

    private static int right(double[] scores, boolean[] failed) {
        var right = 0;
        for (var i = 0; i < scores.length; i++) {
            right += fails(scores[i]) == failed[i] ? 1 : 0;
        }
        return right;
    }

    private static boolean fails(double score) {
        return score >= 0.5;
    }
}
