package com.educonnect.analytics.districts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Against an {@link Attacker} who looks at several months between which pupils have moved, come or left. */
class MovesAttackTest {
    private static final List<String> SEXES = List.of("F", "M", "U");
    private static final int LEVELS = 2;

    static Months months(List<Integer> counts, List<List<int[]>> moves) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < counts.size(); i++) {
            cells.add(
                    new Cell("t0000" + i / (SEXES.size() * LEVELS), "L" + i / SEXES.size() % LEVELS, SEXES.get(i % 3)));
        }
        var now = counts.stream().mapToInt(Integer::intValue).toArray();
        var pupils = new ArrayList<>(List.of(now));
        var ways = new ArrayList<List<int[]>>();
        for (var month : moves) {
            now = now.clone();
            ways.add(new ArrayList<>());
            for (var move : month) {
                var from = move[0] % now.length;
                var to = to(cells, from, move[1]);
                var some = Math.min(move[2], now[from]);
                now[from] -= some;
                ways.getLast().add(new int[] {from, to});
                if (to >= 0) {
                    now[to] += some;
                }
            }
            pupils.add(now);
        }
        return new Months(cells, pupils, ways);
    }

    /** Pupils change level or school and keep their sex, or the school learns their sex; or they leave. */
    private static int to(List<Cell> cells, int from, int choice) {
        var may = IntStream.range(0, cells.size())
                .filter(to -> to != from)
                .filter(to -> cells.get(to).sex().equals(cells.get(from).sex())
                        || cells.get(from).sex().equals("U")
                                && cells.get(to).tenant().equals(cells.get(from).tenant())
                                && cells.get(to).level().equals(cells.get(from).level()))
                .toArray();
        return choice < may.length ? may[choice] : -1;
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void whoKnowsWhichClassesChangedFindsNoneOut(@ForAll("districts") Months district) {
        assertThat(Attacker.byMoves(district)).as("in" + district).isEmpty();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whoKnowsTheMethodFindsNoneOutWhereOneClassMoved(@ForAll("moved") Months district) {
        assertThat(Attacker.byMethod(district)).as("in" + district).isEmpty();
    }

    @Provide
    Arbitrary<Months> districts() {
        return Combinators.combine(
                        counts(), move().list().ofMaxSize(3).list().ofMinSize(1).ofMaxSize(3))
                .as(MovesAttackTest::months);
    }

    @Provide
    Arbitrary<Months> moved() {
        return Combinators.combine(counts(), move().list().ofSize(1).list().ofSize(1))
                .as(MovesAttackTest::months);
    }

    private static Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 11).list().ofMinSize(6).ofMaxSize(18);
    }

    private static Arbitrary<int[]> move() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 17),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(1, 9))
                .as((from, to, some) -> new int[] {from, to, some});
    }
}
