package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells between two reports changed by what adds up to nothing: what some lost, the others gained. Somebody who knows
 * that pupils went from the one to the others has an equation. Looked for are
 * <ul>
 *   <li>the only two cells of a sex that fell and rose by some number,
 *   <li>a level of a school whose pupils' sex became known,
 *   <li>the only two levels of a school that changed, of a sex,
 *   <li>a level of a sex, and a sex, of which nobody came to the district or left it.
 * </ul>
 */
final class Moves {
    private final boolean[] unsexed;
    private final int[] classes;
    private final int[] schools;
    private final int[] levels;
    private final int[] sexes;
    private final int distinctSexes;
    private final int most;

    /** @param most the most pupils that any cell has */
    Moves(List<Cell> cells, int most) {
        this.most = most;
        classes = numbered(cells, cell -> List.of(cell.tenant(), cell.level()));
        schools = numbered(cells, cell -> List.of(cell.tenant(), cell.sex()));
        levels = numbered(cells, cell -> List.of(cell.level(), cell.sex()));
        sexes = numbered(cells, Cell::sex);
        distinctSexes = 1 + Arrays.stream(sexes).max().orElse(0);
        unsexed = new boolean[cells.size()];
        for (var cell = 0; cell < unsexed.length; cell++) {
            unsexed[cell] = cells.get(cell).sex().equals("U");
        }
    }

    private static int[] numbered(List<Cell> cells, Function<Cell, Object> group) {
        var known = new HashMap<Object, Integer>();
        return cells.stream()
                .mapToInt(cell -> known.computeIfAbsent(group.apply(cell), any -> known.size()))
                .toArray();
    }

    /** The cells of each equation. */
    List<int[]> between(int[] before, int[] after) {
        var changed = IntStream.range(0, after.length)
                .filter(cell -> after[cell] != before[cell])
                .toArray();
        var moves = new ArrayList<>(exchanges(changed, before, after).toList());
        var atoms = new Atoms(after.length);
        kept(changed, classes, before, after, this::becameKnown).forEach(cells -> moves.add(atoms.rest(cells)));
        kept(changed, schools, before, after, cells -> cells.length == 2)
                .forEach(cells -> moves.add(atoms.rest(cells)));
        for (var group : List.of(levels, sexes)) {
            for (var cells : kept(changed, group, before, after, any -> true)) {
                moves.add(cells);
                moves.add(atoms.rest(cells));
            }
        }
        return moves;
    }

    private boolean becameKnown(int[] cells) {
        return Arrays.stream(cells).anyMatch(cell -> unsexed[cell]);
    }

    /** The only two cells of a sex that fell and rose by some number. */
    private Stream<int[]> exchanges(int[] changed, int[] before, int[] after) {
        var bySize = new Exchange[distinctSexes * (most + 1)];
        for (var cell : changed) {
            var change = after[cell] - before[cell];
            var at = sexes[cell] * (most + 1) + Math.abs(change);
            if (bySize[at] == null) {
                bySize[at] = new Exchange();
            }
            bySize[at].note(cell, change > 0);
        }
        return Arrays.stream(bySize)
                .filter(each -> each != null && each.isMove())
                .map(each -> new int[] {each.fell, each.rose});
    }

    /** The changed cells of each group that kept its number of pupils. */
    private static List<int[]> kept(int[] changed, int[] group, int[] before, int[] after, Predicate<int[]> wanted) {
        var sums = new int[group.length];
        for (var cell : changed) {
            sums[group[cell]] += after[cell] - before[cell];
        }
        var kept = new TreeMap<Integer, IntStream.Builder>();
        for (var cell : changed) {
            if (sums[group[cell]] == 0) {
                kept.computeIfAbsent(group[cell], any -> IntStream.builder()).add(cell);
            }
        }
        return kept.values().stream()
                .map(cells -> cells.build().toArray())
                .filter(wanted)
                .toList();
    }
}
