package com.educonnect.analytics.districts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * An attacker who has all tables of two dates, knows how cells are hidden, and knows that between the dates nothing
 * happened but that one class went from one cell to another of its sex. He has found a cell out when no other world than
 * the true one would have given the same tables.
 */
class SuppressionTest {
    private static final int SCHOOLS = 2;
    private static final int LEVELS = 2;
    private static final int MOST = 14;

    /** Pupils of each cell on the first day, and how many went where. */
    private record World(Map<Cell, Integer> first, Cell from, Cell to, int moved) {
        Map<Cell, Integer> second() {
            var second = new HashMap<>(first);
            second.merge(from, -moved, Integer::sum);
            second.merge(to, moved, Integer::sum);
            return second;
        }

        World with(Cell cell, int pupils) {
            var other = new HashMap<>(first);
            other.put(cell, pupils);
            return new World(other, from, to, moved);
        }

        World moving(int pupils) {
            return new World(first, from, to, pupils);
        }

        boolean isPossible() {
            return second().values().stream().allMatch(pupils -> pupils >= 0);
        }

        List<Map<Cell, Integer>> days() {
            return List.of(first, second());
        }

        /** Everything that is shown on both days: every cell, hidden ones as -1, and each margin over what is shown. */
        List<Map<String, Integer>> published() {
            var hidden = Suppression.hidden(days());
            var all = new ArrayList<Map<String, Integer>>();
            for (var day = 0; day < 2; day++) {
                all.add(published(days().get(day), hidden.get(day)));
            }
            return all;
        }

        private static Map<String, Integer> published(Map<Cell, Integer> pupils, Set<Cell> hidden) {
            var shown = new HashMap<String, Integer>();
            pupils.forEach((cell, count) -> {
                var known = !hidden.contains(cell);
                shown.put(cell.toString(), known ? count : -1);
                for (var margin : List.of(
                        "",
                        cell.tenant(),
                        cell.level(),
                        cell.sex(),
                        cell.tenant() + cell.level(),
                        cell.tenant() + cell.sex(),
                        cell.level() + cell.sex())) {
                    shown.merge("sum " + margin, known ? count : 0, Integer::sum);
                }
            });
            return shown;
        }
    }

    @Property(tries = 2000)
    void noCellOfFewerThanFiveIsFoundOut(
            @ForAll @Size(8) List<@IntRange(max = 11) Integer> counts,
            @ForAll @IntRange(max = 3) int from,
            @ForAll @IntRange(min = 1, max = 3) int steps,
            @ForAll boolean girls,
            @ForAll @IntRange(max = 11) int wanted) {
        var cells = cells();
        var first = new HashMap<Cell, Integer>();
        for (var i = 0; i < cells.size(); i++) {
            first.put(cells.get(i), counts.get(i));
        }
        var sex = girls ? 0 : 4;
        var source = cells.get(from + sex);
        var world = new World(first, source, cells.get((from + steps) % 4 + sex), Math.min(wanted, first.get(source)));
        for (var day = 0; day < 2; day++) {
            for (var cell : cells) {
                var pupils = world.days().get(day).get(cell);
                if (pupils > 0 && pupils < Suppression.FEWEST) {
                    assertThat(otherWorldExists(world, cell, day))
                            .as(cell + " on day " + day + " in " + world)
                            .isTrue();
                }
            }
        }
    }

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var sex : List.of("F", "M")) {
            for (var place = 0; place < SCHOOLS * LEVELS; place++) {
                cells.add(new Cell("t0000" + place / LEVELS, "L" + place % LEVELS, sex));
            }
        }
        return cells;
    }

    private static boolean otherWorldExists(World world, Cell cell, int day) {
        var published = world.published();
        var truth = world.days().get(day).get(cell);
        return others(world, cell).stream()
                .filter(World::isPossible)
                .filter(other -> !other.days().get(day).get(cell).equals(truth))
                .anyMatch(other -> other.published().equals(published));
    }

    /** Worlds that differ in what the attacker does not see. */
    private static List<World> others(World world, Cell cell) {
        var others = new ArrayList<World>();
        if (!cell.equals(world.from()) && !cell.equals(world.to())) {
            for (var pupils = 1; pupils < Suppression.FEWEST; pupils++) {
                others.add(world.with(cell, pupils));
            }
            return others;
        }
        for (var from : guesses(world, world.from())) {
            for (var to : guesses(world, world.to())) {
                for (var moved = 0; moved <= MOST; moved++) {
                    others.add(
                            world.with(world.from(), from).with(world.to(), to).moving(moved));
                }
            }
        }
        return others;
    }

    /** What a cell may have held on the first day: what was shown, or any few. */
    private static List<Integer> guesses(World world, Cell cell) {
        var shown = world.published().getFirst().get(cell.toString());
        return shown >= 0 ? List.of(shown) : List.of(1, 2, 3, 4);
    }

    @Example
    void fourAreHiddenFiveAreShownAndNobodyIsNobody() {
        var cells = cells();
        var report = Map.of(cells.get(0), 4, cells.get(1), 5, cells.get(2), 0, cells.get(3), 1);
        assertThat(Suppression.hidden(List.of(report)).getFirst())
                .containsExactlyInAnyOrder(cells.get(0), cells.get(3));
    }

    @Example
    void aClassThatMovesDoesNotTellHowFewThereWere() {
        var cells = cells();
        var october = Map.of(cells.get(0), 12, cells.get(1), 3, cells.get(2), 20);
        var november = Map.of(cells.get(0), 6, cells.get(1), 9, cells.get(2), 20);
        assertThat(Suppression.hidden(List.of(october, november)).getLast())
                .containsExactlyInAnyOrder(cells.get(0), cells.get(1));
    }

    @Example
    void whatWasHiddenForItStaysHiddenAsLongAsTheMoveCanBeSeen() {
        var cells = cells();
        var october = Map.of(cells.get(0), 12, cells.get(1), 8);
        var november = Map.of(cells.get(0), 18, cells.get(1), 2);
        var hidden = Suppression.hidden(List.of(october, november, november));
        assertThat(hidden.get(1)).contains(cells.get(0));
        assertThat(hidden.get(2)).contains(cells.get(0));
    }

    @Example
    void aCountOfSomeIsHiddenWhereTheyOrTheOthersAreFew() {
        assertThat(Suppression.shows(4, 20)).isFalse();
        assertThat(Suppression.shows(16, 20)).isFalse();
        assertThat(Suppression.shows(20, 20)).isFalse();
        assertThat(Suppression.shows(15, 20)).isTrue();
    }
}
