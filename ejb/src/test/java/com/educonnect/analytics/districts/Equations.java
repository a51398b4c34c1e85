package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Unknown whole numbers between bounds, and sums and differences of them that are known. Solutions are searched with the
 * bounds drawn in after each step, those nearest to a first guess first.
 */
final class Equations {
    private final List<Equation> equations = new ArrayList<>();
    private final int[] guess;
    private final int[] low;
    private final int[] high;

    private record Equation(int[] unknowns, int[] signs, int sum) {
        /** Each unknown lies between what the others at most and at least leave of the sum. */
        boolean drawIn(int[] from, int[] to) {
            var least = 0;
            var most = 0;
            for (var i = 0; i < unknowns.length; i++) {
                least += signs[i] * (signs[i] > 0 ? from : to)[unknowns[i]];
                most += signs[i] * (signs[i] > 0 ? to : from)[unknowns[i]];
            }
            for (var i = 0; i < unknowns.length; i++) {
                var at = unknowns[i];
                var room = signs[i] > 0
                        ? new int[] {sum - most + to[at], sum - least + from[at]}
                        : new int[] {least - sum + to[at], most - sum + from[at]};
                from[at] = Math.max(from[at], room[0]);
                to[at] = Math.min(to[at], room[1]);
            }
            return least <= sum && sum <= most && Arrays.stream(unknowns).allMatch(at -> from[at] <= to[at]);
        }
    }

    Equations(int[] guess, int[] low, int[] high) {
        this.guess = guess;
        this.low = low;
        this.high = high;
    }

    /** Signs stand beside the unknowns they belong to: 1 or -1. */
    void know(List<Integer> unknowns, List<Integer> signs, int sum) {
        equations.add(new Equation(
                unknowns.stream().mapToInt(Integer::intValue).toArray(),
                signs.stream().mapToInt(Integer::intValue).toArray(),
                sum));
    }

    /**
     * Whether a solution in which the unknown is another number than guessed is wanted. What no equation links to it or to
     * the one besides stays as it was guessed.
     *
     * @param most how many solutions with each number are tried
     */
    boolean another(int unknown, int besides, int most, Predicate<int[]> wanted) {
        var linked = linked(List.of(unknown, besides));
        return IntStream.rangeClosed(low[unknown], high[unknown])
                .filter(value -> value != guess[unknown])
                .anyMatch(value -> {
                    var left = new int[] {most};
                    var from = guess.clone();
                    var to = guess.clone();
                    linked.forEach(i -> {
                        from[i] = low[i];
                        to[i] = high[i];
                    });
                    from[unknown] = value;
                    to[unknown] = value;
                    return search(from, to, left, wanted);
                });
    }

    private Set<Integer> linked(List<Integer> unknowns) {
        var linked = new HashSet<>(unknowns);
        var before = 0;
        while (before < linked.size()) {
            before = linked.size();
            for (var equation : equations) {
                var of = Arrays.stream(equation.unknowns()).boxed().toList();
                if (of.stream().anyMatch(linked::contains)) {
                    linked.addAll(of);
                }
            }
        }
        return linked;
    }

    private boolean search(int[] from, int[] to, int[] left, Predicate<int[]> wanted) {
        if (left[0] <= 0 || !drawIn(from, to)) {
            return false;
        }
        var open = IntStream.range(0, from.length).filter(i -> from[i] < to[i]).findFirst();
        if (open.isEmpty()) {
            left[0]--;
            return wanted.test(from);
        }
        var next = open.getAsInt();
        return IntStream.rangeClosed(from[next], to[next])
                .boxed()
                .sorted((a, b) -> Integer.compare(Math.abs(a - guess[next]), Math.abs(b - guess[next])))
                .anyMatch(value -> {
                    var one = from.clone();
                    var other = to.clone();
                    one[next] = value;
                    other[next] = value;
                    return search(one, other, left, wanted);
                });
    }

    private boolean drawIn(int[] from, int[] to) {
        int room;
        do {
            room = room(from, to);
            for (var equation : equations) {
                if (!equation.drawIn(from, to)) {
                    return false;
                }
            }
        } while (room(from, to) < room);
        return true;
    }

    private static int room(int[] from, int[] to) {
        return IntStream.range(0, from.length).map(i -> to[i] - from[i]).sum();
    }
}
