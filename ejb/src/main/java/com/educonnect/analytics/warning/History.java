package com.educonnect.analytics.warning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The examples that a model learns from, all with the same traits in the same order.
 */
record History(List<String> traits, List<Example> examples) {
    /** What is usual: the mean of each trait over those of whom it is known; 0 where it is known of nobody. */
    double[] usual() {
        var means = new double[traits.size()];
        for (var trait = 0; trait < means.length; trait++) {
            var at = trait;
            means[trait] = examples.stream()
                    .mapToDouble(example -> example.known()[at])
                    .filter(known -> !Double.isNaN(known))
                    .average()
                    .orElse(0);
        }
        return means;
    }

    int failures() {
        return (int) examples.stream().filter(Example::failed).count();
    }

    boolean[] failed() {
        var failed = new boolean[examples.size()];
        for (var i = 0; i < failed.length; i++) {
            failed[i] = examples.get(i).failed();
        }
        return failed;
    }

    History of(List<Example> others) {
        return new History(traits, others);
    }

    /**
     * As many examples drawn with replacement, as many failures among them as there are: a draw without one failure
     * teaches nothing.
     */
    int[] draw(Random chance) {
        var indices = new ArrayList<Integer>(examples.size());
        for (var failed : List.of(true, false)) {
            var alike = alike(failed);
            for (var i = 0; i < alike.length; i++) {
                indices.add(alike[chance.nextInt(alike.length)]);
            }
        }
        return indices.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Every example with the number of its part, each part with its share of failures. */
    int[] parts(int count, Random chance) {
        var parts = new int[examples.size()];
        var next = 0;
        for (var failed : List.of(true, false)) {
            var alike = alike(failed);
            for (var i = alike.length - 1; i > 0; i--) {
                var other = chance.nextInt(i + 1);
                var kept = alike[i];
                alike[i] = alike[other];
                alike[other] = kept;
            }
            for (var index : alike) {
                parts[index] = next++ % count;
            }
        }
        return parts;
    }

    private int[] alike(boolean failed) {
        var all = new int[examples.size()];
        Arrays.setAll(all, index -> index);
        return Arrays.stream(all)
                .filter(index -> examples.get(index).failed() == failed)
                .toArray();
    }
}
