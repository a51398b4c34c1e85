package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which cells of successive reports are not shown, so that nobody can reckon a cell of fewer than five pupils.
 *
 * <p>The method is that of cell suppression for frequency tables in statistical disclosure control (Hundepool and others,
 * <i>Statistical Disclosure Control</i>, Wiley 2012; the threshold rule of the UNECE and Eurostat glossary, 2005):
 * <ol>
 *   <li>Threshold rule: a cell of one to four pupils is hidden. Nobody at all is shown as nobody.
 *   <li>Secondary suppression within a report: whatever is shown of more than one cell, a total of a level, a sex, a school
 *       or a district, is the sum of the cells that are shown. A hidden cell is in no total, so no total less the others
 *       gives it back, however one groups or filters.
 *   <li>Secondary suppression between reports: where one class moved from a cell to another between two reports, the fall
 *       of the one is the rise of the other, and a hidden term of that equation could be reckoned from the three others.
 *       Where exactly one cell of a sex fell by what exactly one other rose, and one of the four figures is hidden, both
 *       are hidden in the later report. Hidden cells do not tell by which rule they are.
 * </ol>
 * Where the sum of some cells is told elsewhere, as the pupils of a level and sex are beside their ages, what is hidden of
 * them must not be given back by it: the hidden ones are at least two and together at least five pupils, or one more is
 * hidden.
 *
 * <p>The price is that totals lack the hidden cells; how many these are is shown with each total.
 */
final class Suppression {
    /** The fewest pupils that are shown. */
    static final int FEWEST = 5;

    private final List<Cell> cells;
    private final int[][] reports;
    private final int[] sexes;
    private final int distinctSexes;
    private final int most;
    private final List<BitSet> hidden = new ArrayList<>();
    private final List<List<Integer>> groups;

    /** Cells are numbered: of a district's thousands every report is compared with every earlier one. */
    private Suppression(List<Cell> cells, List<int[]> reports, Function<Cell, Object> group) {
        this.cells = cells;
        this.reports = reports.toArray(int[][]::new);
        var known = new HashMap<String, Integer>();
        sexes = cells.stream()
                .mapToInt(cell -> known.computeIfAbsent(cell.sex(), any -> known.size()))
                .toArray();
        distinctSexes = known.size();
        most = reports.stream().flatMapToInt(IntStream::of).max().orElse(0);
        groups = group == null ? List.of() : groups(group);
    }

    private List<List<Integer>> groups(Function<Cell, Object> group) {
        return List.copyOf(IntStream.range(0, cells.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> group.apply(cells.get(place))))
                .values());
    }

    /**
     * @param reports pupils of each cell, in the order of the cells, the earliest report first
     * @return the places of the hidden cells in each
     */
    static List<BitSet> hidden(List<Cell> cells, List<int[]> reports) {
        return new Suppression(cells, reports, null).hidden();
    }

    /** @param reports pupils by cell, the earliest report first; the hidden cells of each are answered in the same order */
    static List<Set<Cell>> hidden(List<Map<Cell, Integer>> reports) {
        return hidden(reports, null);
    }

    /** @param told the group of a cell whose sum is known besides; null where none is */
    static List<Set<Cell>> hidden(List<Map<Cell, Integer>> reports, Function<Cell, Object> told) {
        var cells = reports.stream()
                .flatMap(report -> report.keySet().stream())
                .distinct()
                .toList();
        var pupils = reports.stream()
                .map(report -> cells.stream()
                        .mapToInt(cell -> report.getOrDefault(cell, 0))
                        .toArray())
                .toList();
        return new Suppression(cells, pupils, told)
                .hidden().stream()
                        .map(secret -> secret.stream().mapToObj(cells::get).collect(Collectors.toSet()))
                        .toList();
    }

    private List<BitSet> hidden() {
        for (var later = 0; later < reports.length; later++) {
            hideIn(later);
        }
        return hidden;
    }

    /** Whether a count of some of a cell's pupils may be shown: neither they nor the others are few. */
    static boolean shows(int some, int all) {
        return some >= FEWEST && all - some >= FEWEST;
    }

    private void hideIn(int later) {
        var report = reports[later];
        var few = new BitSet(report.length);
        for (var cell = 0; cell < report.length; cell++) {
            few.set(cell, isFew(report[cell]));
        }
        hidden.add(few);
        var moves = moves(later);
        var before = -1;
        while (before < few.cardinality()) {
            before = few.cardinality();
            groups.forEach(group -> hideEnough(group, later));
            for (var earlier = 0; earlier < later; earlier++) {
                hideMoves(moves.get(earlier), earlier, later);
            }
        }
    }

    private void hideEnough(List<Integer> group, int report) {
        var secret = hidden.get(report);
        var fewestFirst = group.stream()
                .filter(cell -> reports[report][cell] > 0)
                .sorted(Comparator.<Integer>comparingInt(cell -> reports[report][cell])
                        .thenComparing(cell -> cells.get(cell).toString()))
                .toList();
        for (var cell : fewestFirst) {
            var known = group.stream().filter(secret::get).toList();
            var pupils = known.stream().mapToInt(each -> reports[report][each]).sum();
            if (known.isEmpty() || known.size() > 1 && pupils >= FEWEST) {
                return;
            }
            secret.set(cell);
        }
    }

    private static boolean isFew(int pupils) {
        return pupils > 0 && pupils < FEWEST;
    }

    private void hideMoves(List<Exchange> moves, int earlier, int later) {
        for (var move : moves) {
            if (isHidden(move.fell, earlier, later) || isHidden(move.rose, earlier, later)) {
                hide(move.fell, later);
                hide(move.rose, later);
            }
        }
    }

    private boolean isHidden(int cell, int earlier, int later) {
        return hidden.get(earlier).get(cell) || hidden.get(later).get(cell);
    }

    private void hide(int cell, int report) {
        if (reports[report][cell] > 0) {
            hidden.get(report).set(cell);
        }
    }

    /** Since each earlier report. */
    private List<List<Exchange>> moves(int later) {
        return IntStream.range(0, later)
                .mapToObj(earlier -> moves(reports[earlier], reports[later]))
                .toList();
    }

    private List<Exchange> moves(int[] before, int[] after) {
        var bySize = new Exchange[distinctSexes * (most + 1)];
        for (var cell = 0; cell < after.length; cell++) {
            var change = after[cell] - before[cell];
            if (change != 0) {
                var at = sexes[cell] * (most + 1) + Math.abs(change);
                if (bySize[at] == null) {
                    bySize[at] = new Exchange();
                }
                bySize[at].note(cell, change > 0);
            }
        }
        return Arrays.stream(bySize)
                .filter(each -> each != null && each.isMove())
                .toList();
    }
}
