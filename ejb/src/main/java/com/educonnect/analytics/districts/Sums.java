package com.educonnect.analytics.districts;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Groups of cells whose sum is told elsewhere, as the pupils of a level and sex are beside their ages: what is hidden of a
 * group must not be given back by its sum.
 */
final class Sums {
    private final List<List<Integer>> groups;

    Sums(List<Cell> cells, Function<Cell, Object> group) {
        groups = List.copyOf(IntStream.range(0, cells.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> group.apply(cells.get(place))))
                .values());
    }

    /** Whether hidden numbers of a known sum leave each other room: not each the least or each the most that few may be. */
    static boolean leaveRoom(List<Integer> hidden) {
        return !Set.of(1).containsAll(hidden) && !Set.of(Suppression.FEWEST - 1).containsAll(hidden);
    }

    /**
     * Beside the few the next fewest are hidden, all that are as few at once: then any of the hidden may be the one that is
     * not few, and the same would be hidden.
     */
    void hideEnough(int[] report, BitSet secret) {
        for (var group : groups) {
            var hidden = group.stream().filter(secret::get).toList();
            if (!hidden.isEmpty() && hidden.stream().allMatch(cell -> report[cell] < Suppression.FEWEST)) {
                group.stream()
                        .filter(cell -> report[cell] >= Suppression.FEWEST)
                        .collect(Collectors.groupingBy(cell -> report[cell], TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .limit(1)
                        .flatMap(List::stream)
                        .forEach(secret::set);
            }
        }
    }
}
