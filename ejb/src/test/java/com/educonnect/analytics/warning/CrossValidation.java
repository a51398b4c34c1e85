package com.educonnect.analytics.warning;

import com.educonnect.analytics.warning.PortoPupils.Known;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One pupil in ten is told by what was learnt from the other nine, ten times, each tenth with its share of failures.
 *
 * @param accuracies per cent of each tenth
 * @param learnt of how many tenths the learnt way was used rather than the naive one
 * @param rmse root of the mean square of what was foretold too much or too little of the final mark
 */
record CrossValidation(double[] accuracies, double naive, int learnt, double rmse, double naiveRmse, int learntMarks) {
    private static final int TENTHS = 10;

    static CrossValidation of(String subject, Known known, long seed) {
        var pupils = PortoPupils.of(subject, known);
        var all = pupils.finals().length;
        var parts = pupils.history().parts(TENTHS, new Random(seed));
        var accuracies = new double[TENTHS];
        var sums = new double[3];
        var used = new int[2];
        for (var tenth = 0; tenth < TENTHS; tenth++) {
            var out = tenth;
            var learnt = indices(all, pupil -> parts[pupil] != out);
            var told = indices(all, pupil -> parts[pupil] == out);
            accuracies[tenth] = accuracy(pupils, known, learnt, told, seed, sums, used);
            marks(pupils, FinalMark.of(pupils, known, learnt, seed), told, sums, used);
        }
        return new CrossValidation(
                accuracies, 100 * sums[0] / all, used[0], Math.sqrt(sums[1] / all), Math.sqrt(sums[2] / all), used[1]);
    }

    double accuracy() {
        return Arrays.stream(accuracies).average().orElseThrow();
    }

    double deviation() {
        var mean = accuracy();
        var squares = Arrays.stream(accuracies).map(each -> (each - mean) * (each - mean));
        return Math.sqrt(squares.sum() / (TENTHS - 1));
    }

    private static double accuracy(
            PortoPupils pupils,
            Known known,
            List<Integer> learnt,
            List<Integer> told,
            long seed,
            double[] sums,
            int[] used) {
        var all = pupils.history().examples();
        var history = pupils.history().of(learnt.stream().map(all::get).toList());
        var foresight = Foresight.of(history, seed);
        var better =
                foresight.beside(naive(pupils, known, learnt), history.failed()).gainsBy(1);
        var naive = naive(pupils, known, told);
        var right = 0;
        for (var i = 0; i < told.size(); i++) {
            var example = all.get(told.get(i));
            sums[0] += naive[i] == example.failed() ? 1 : 0;
            right += (better ? foresight.fails(example.known()) : naive[i]) == example.failed() ? 1 : 0;
        }
        used[0] += better ? 1 : 0;
        return 100.0 * right / told.size();
    }

    private static void marks(PortoPupils pupils, FinalMark mark, List<Integer> told, double[] sums, int[] used) {
        for (var pupil : told) {
            sums[1] += Math.pow(mark.of(pupil) - pupils.finals()[pupil], 2);
            sums[2] += Math.pow(mark.naively(pupil) - pupils.finals()[pupil], 2);
        }
        used[1] += mark.isNaive() ? 0 : 1;
    }

    /** Below ten last term fails; where no term is known, nobody does, as most pass. */
    private static boolean[] naive(PortoPupils pupils, Known known, List<Integer> those) {
        var naive = new boolean[those.size()];
        for (var i = 0; i < naive.length; i++) {
            var pupil = those.get(i);
            naive[i] = known == Known.A && pupils.last()[pupil] < 10 || known == Known.B && pupils.first()[pupil] < 10;
        }
        return naive;
    }

    private static List<Integer> indices(int all, IntPredicate those) {
        return IntStream.range(0, all).filter(those).boxed().toList();
    }
}
