package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
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
 *   <li>Secondary suppression between reports: where pupils moved from cells to others between two reports, the fall of the
 *       ones is the rise of the others ({@link Moves}), and a hidden term of that equation could be reckoned from the rest.
 *       Then at least two of its cells are hidden in the later report, one that is not few among them, and a hidden number
 *       stays so until it changes. Hidden cells do not tell by which rule they are.
 * </ol>
 * Where the sum of some cells is told elsewhere, as the pupils of a level and sex are beside their ages, what is hidden of
 * them must not be given back by it ({@link Sums}).
 *
 * <p>The price is that totals lack the hidden cells; how many these are is shown with each total.
 */
final class Suppression {
    /** The fewest pupils that are shown. */
    static final int FEWEST = 5;

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::tenant).thenComparing(Cell::level).thenComparing(Cell::sex);

    private final List<Cell> cells;
    private final int[][] reports;
    private final Moves moves;
    private final List<BitSet> hidden = new ArrayList<>();
    private final BitSet told = new BitSet();
    private final Sums sums;

    /** Cells are numbered: of a district's thousands every report is compared with every earlier one. */
    private Suppression(List<Cell> cells, List<int[]> reports, Function<Cell, Object> group) {
        this.cells = cells;
        this.reports = reports.toArray(int[][]::new);
        moves = new Moves(
                cells, reports.stream().flatMapToInt(IntStream::of).max().orElse(0));
        sums = group == null ? null : new Sums(cells, group);
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
        told.clear();
        for (var cell = 0; cell < report.length; cell++) {
            few.set(cell, isFew(report[cell]));
        }
        hidden.add(few);
        for (var earlier = 0; earlier < later; earlier++) {
            compare(earlier, later);
        }
        var moves = moves(later);
        var before = -1;
        while (before < few.cardinality()) {
            before = few.cardinality();
            if (sums != null) {
                sums.hideEnough(report, few);
            }
            for (var earlier = 0; earlier < later; earlier++) {
                hideMoves(moves.get(earlier), earlier, later);
            }
        }
    }

    /** A number that was hidden stays so until it changes; one that was shown cannot be hidden any more. */
    private void compare(int earlier, int later) {
        for (var cell = 0; cell < reports[later].length; cell++) {
            if (reports[later][cell] == reports[earlier][cell] && reports[later][cell] > 0) {
                (hidden.get(earlier).get(cell) ? hidden.get(later) : told).set(cell);
            }
        }
    }

    private static boolean isFew(int pupils) {
        return pupils > 0 && pupils < FEWEST;
    }

    private void hideMoves(List<int[]> moves, int earlier, int later) {
        for (var move : moves) {
            while (tells(move, earlier, later) && hideOneMore(move, earlier, later)) {}
        }
    }

    /** Whether the equation has hidden numbers, and not two cells of its later ones that can make up for each other. */
    private boolean tells(int[] cells, int earlier, int later) {
        var unknown = false;
        var open = 0;
        var many = false;
        for (var cell : cells) {
            unknown |= isHidden(cell, earlier, later);
            if (hidden.get(later).get(cell) && !told.get(cell)) {
                open++;
                many |= !isFew(reports[later][cell]);
            }
        }
        return unknown && (open < 2 || !many);
    }

    private boolean isHidden(int cell, int earlier, int later) {
        return hidden.get(earlier).get(cell) || hidden.get(later).get(cell);
    }

    /** A cell that was hidden before, if there is one; else the first by name, for a choice by size would tell of it. */
    private boolean hideOneMore(int[] among, int earlier, int later) {
        var more = Arrays.stream(among)
                .filter(cell -> reports[later][cell] > 0)
                .filter(cell -> !hidden.get(later).get(cell))
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(told::get)
                        .thenComparing(cell -> !hidden.get(earlier).get(cell))
                        .thenComparing(cells::get, ORDER));
        more.ifPresent(cell -> hidden.get(later).set(cell));
        return more.isPresent();
    }

    /** Since each earlier report. */
    private List<List<int[]>> moves(int later) {
        return IntStream.range(0, later)
                .mapToObj(earlier -> moves.between(reports[earlier], reports[later]))
                .toList();
    }
}
