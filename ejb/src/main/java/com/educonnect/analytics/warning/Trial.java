package com.educonnect.analytics.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How good it would have been: each year is told by what was learnt from the years before it alone, beside the naive
 * rule on the same pupils.
 *
 * @param years that were told
 * @param wrong share of pupils told wrongly
 * @param square mean square of what the risk was off, as Brier (1950) counts it
 */
record Trial(int years, Comparison wrong, Comparison square) {
    /** Pupils and failures that a history must hold before it teaches anything. */
    static final int PUPILS = 60;

    static final int FAILURES = 10;

    /** What became of a trial, and why nothing is shown. */
    enum Outcome {
        BETTER,
        NOT_BETTER,
        TOO_LITTLE_HISTORY;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param ended the pupils of years that have ended, by year */
    static Trial of(List<Ended> ended, long seed) {
        var years = ended.stream().map(Ended::year).distinct().sorted().toList();
        var losses = new Losses();
        var told = 0;
        for (var year : years) {
            var before =
                    ended.stream().filter(each -> each.year().isBefore(year)).toList();
            if (teaches(before)) {
                losses.add(
                        before,
                        ended.stream().filter(each -> each.year().equals(year)).toList(),
                        seed);
                told++;
            }
        }
        return new Trial(told, losses.wrong(), losses.square());
    }

    static boolean teaches(List<Ended> history) {
        var failures = history.stream().filter(Ended::failed).count();
        return history.size() >= PUPILS && failures >= FAILURES && history.size() - failures >= FAILURES;
    }

    static History history(List<Ended> pupils) {
        return new History(Trait.IDS, pupils.stream().map(Ended::example).toList());
    }

    /** Better in one thing, and that surely, and no worse in the other. */
    Outcome outcome() {
        if (years == 0) {
            return Outcome.TOO_LITTLE_HISTORY;
        }
        var better = wrong.gainsBy(Comparison.SURELY) && square.gain() >= 0
                || square.gainsBy(Comparison.SURELY) && wrong.gain() >= 0;
        return better ? Outcome.BETTER : Outcome.NOT_BETTER;
    }

    private static final class Losses {
        private final List<double[]> pairs = new ArrayList<>();

        void add(List<Ended> before, List<Ended> year, long seed) {
            var foresight = Foresight.of(history(before), seed);
            var naive = Naive.of(before);
            for (var each : year) {
                pairs.add(new double[] {
                    Comparison.wrong(foresight.fails(each.known()), each.failed()),
                    Comparison.wrong(each.below(), each.failed()),
                    Comparison.square(foresight.risk(each.known()).risk(), each.failed()),
                    Comparison.square(naive.risk(each), each.failed())
                });
            }
        }

        Comparison wrong() {
            return Comparison.of(column(0), column(1));
        }

        Comparison square() {
            return Comparison.of(column(2), column(3));
        }

        private double[] column(int index) {
            return pairs.stream().mapToDouble(pair -> pair[index]).toArray();
        }
    }
}
