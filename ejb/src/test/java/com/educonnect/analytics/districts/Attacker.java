package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Has all tables of all months; what they say of hidden cells are equations. He may know besides which cells pupils went to
 * or came from, and whether they stayed in the district or the school; or he knows the whole method, by which tables are made. A cell is found
 * out when no other number fits all that he knows.
 */
final class Attacker {
    private static final int MOST = 40;
    private static final int PATIENCE = 50;

    private final Months truth;
    private final boolean method;
    private final List<Months.Shown> shown;
    private final Map<List<Integer>, Integer> unknowns = new HashMap<>();
    private final List<List<Integer>> places = new ArrayList<>();
    private final Equations equations;

    private Attacker(Months truth, boolean moves, boolean method) {
        this.truth = truth;
        this.method = method;
        this.shown = truth.shown();
        for (var month = 0; month < shown.size(); month++) {
            for (var cell = 0; cell < truth.cells().size(); cell++) {
                var row = shown.get(month).row(truth.cells().get(cell));
                if (row != null && row.few()) {
                    unknowns.put(List.of(month, cell), places.size());
                    places.add(List.of(month, cell));
                }
            }
        }
        var high = new int[places.size()];
        Arrays.setAll(high, i -> places.get(i).getFirst() == 0 ? Suppression.FEWEST - 1 : MOST);
        var low = new int[places.size()];
        Arrays.fill(low, 1);
        equations = new Equations(
                places.stream().mapToInt(at -> truth.at(at.get(0), at.get(1))).toArray(), low, high);
        knowSums();
        if (moves) {
            knowMoves();
        }
    }

    /** Cells of one to four pupils that somebody finds out who knows the moves. */
    static List<String> byMoves(Months truth) {
        return new Attacker(truth, true, false).found();
    }

    /** By the method: what is possible to somebody who knows the moves as well is possible to him. */
    static List<String> byMethod(Months truth) {
        var found = new Attacker(truth, true, true).found();
        if (!found.isEmpty()) {
            found.retainAll(new Attacker(truth, false, true).found());
        }
        return found;
    }

    private List<String> found() {
        return IntStream.range(0, places.size())
                .filter(i -> isFew(places.get(i)))
                .filter(i -> !another(i))
                .mapToObj(i -> truth.cells().get(places.get(i).get(1)) + " in month "
                        + places.get(i).get(0))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What no equation links may be linked by the method: then one more cell is supposed to be other than it is. */
    private boolean another(int unknown) {
        return equations.another(unknown, unknown, PATIENCE, this::fits)
                || method
                        && IntStream.range(0, places.size())
                                .anyMatch(besides -> equations.another(unknown, besides, PATIENCE, this::fits));
    }

    private boolean isFew(List<Integer> place) {
        return truth.at(place.get(0), place.get(1)) < Suppression.FEWEST;
    }

    /** Whatever a sum holds beyond the cells that are shown in it is the sum of those that are not. */
    private void knowSums() {
        for (var month = 0; month < shown.size(); month++) {
            for (var sum : shown.get(month).sums().entrySet()) {
                var rows = shown.get(month).rows().get(sum.getKey());
                know(month, sum, rows, "F", Figures::girls);
                know(month, sum, rows, "M", Figures::boys);
                know(month, sum, rows, "U", Figures::others);
            }
        }
    }

    private void know(
            int month,
            Map.Entry<String, Figures> sum,
            List<FigureRow> rows,
            String sex,
            Function<Figures, Integer> pupils) {
        var rest = pupils.apply(sum.getValue())
                - rows.stream().mapToInt(row -> pupils.apply(row.figures())).sum();
        if (rest != 0) {
            var tenant = sum.getKey().split(" ")[0];
            var hidden = rows.stream()
                    .filter(row -> row.few() && row.sex().equals(sex))
                    .map(row -> truth.cells().indexOf(new Cell(tenant, row.level(), sex)))
                    .map(cell -> unknowns.get(List.of(month, cell)))
                    .toList();
            equations.know(hidden, hidden.stream().map(any -> 1).toList(), rest);
        }
    }

    private void knowMoves() {
        for (var later = 1; later < shown.size(); later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                knowGroups(earlier, later, Cell::sex, any -> true);
                knowGroups(earlier, later, cell -> cell.level() + cell.sex(), any -> true);
                knowGroups(earlier, later, cell -> cell.tenant() + cell.sex(), cells -> cells.size() == 2);
                knowGroups(earlier, later, cell -> cell.tenant() + cell.level(), cells -> cells.stream()
                        .anyMatch(cell -> truth.cells().get(cell).sex().equals("U")));
                for (var cell : all()) {
                    if (!truth.moved(earlier, later, cell)) {
                        balance(earlier, later, List.of(cell));
                    }
                }
            }
        }
    }

    private void knowGroups(int earlier, int later, Function<Cell, Object> group, Predicate<List<Integer>> known) {
        all().stream()
                .filter(cell -> truth.moved(earlier, later, cell))
                .collect(Collectors.groupingBy(cell -> group.apply(truth.cells().get(cell))))
                .forEach((key, cells) -> {
                    if (known.test(cells)
                            && truth.keeps(
                                    earlier, later, cell -> group.apply(cell).equals(key))) {
                        balance(earlier, later, cells);
                    }
                });
    }

    private List<Integer> all() {
        return IntStream.range(0, truth.cells().size()).boxed().toList();
    }

    private void balance(int earlier, int later, List<Integer> cells) {
        var hidden = new ArrayList<Integer>();
        var signs = new ArrayList<Integer>();
        var rest = 0;
        for (var cell : cells) {
            for (var month : List.of(earlier, later)) {
                var sign = month == earlier ? 1 : -1;
                var unknown = unknowns.get(List.of(month, cell));
                if (unknown == null) {
                    rest -= sign * truth.at(month, cell);
                } else {
                    hidden.add(unknown);
                    signs.add(sign);
                }
            }
        }
        equations.know(hidden, signs, rest);
    }

    /** Who knows the method tries what it would have made of another truth. */
    private boolean fits(int[] solution) {
        var other = truth.copy();
        for (var i = 0; i < solution.length; i++) {
            other.pupils().get(places.get(i).get(0))[places.get(i).get(1)] = solution[i];
        }
        return !method || other.shown().equals(shown);
    }
}
