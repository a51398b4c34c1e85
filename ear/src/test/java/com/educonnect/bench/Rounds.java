package com.educonnect.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Several ways of doing the same, measured in turns: each round does every one once, in an order drawn anew, so that
 * what else the machine does meets all alike. The first rounds only warm up. Ratios are taken within a round.
 */
final class Rounds {
    private static final int WARM_UP = 2;

    private final Map<String, Callable<Double>> ways = new LinkedHashMap<>();
    private final Map<String, List<Double>> costs = new LinkedHashMap<>();
    private final Random order = new Random(20_261_122);

    /** @param cost does its work and answers what one unit of it cost */
    Rounds way(String name, Callable<Double> cost) {
        ways.put(name, cost);
        costs.put(name, new ArrayList<>());
        return this;
    }

    Rounds run(int rounds) throws Exception {
        for (var round = -WARM_UP; round < rounds; round++) {
            var names = new ArrayList<>(ways.keySet());
            Collections.shuffle(names, order);
            for (var name : names) {
                var cost = ways.get(name).call();
                if (round >= 0) {
                    costs.get(name).add(cost);
                }
            }
        }
        return this;
    }

    double median(String name) {
        return median(costs.get(name));
    }

    double ratio(String name, String to) {
        return median(IntStream.range(0, costs.get(name).size())
                .mapToObj(round -> costs.get(name).get(round) / costs.get(to).get(round))
                .toList());
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
