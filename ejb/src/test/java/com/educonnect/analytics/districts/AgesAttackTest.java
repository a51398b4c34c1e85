package com.educonnect.analytics.districts;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.analytics.districts.FigureRepository.Aged;
import com.educonnect.analytics.districts.FigureRepository.Enrolled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Against somebody who has the pyramids of ages of two months, and the pupils of each school's cells beside them. He supposes
 * that pupils were of other ages: what always leads to other pyramids is found out.
 */
class AgesAttackTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final List<String> SEXES = List.of("F", "M");
    private static final int AGES = 5;
    private static final int MOST = 27;

    /** Pupils by month, school, sex and age. */
    private record World(int[][][][] pupils) {
        World moving(int month, int school, int sex, int from, int to, int some) {
            var other = Arrays.stream(pupils)
                    .map(schools -> Arrays.stream(schools)
                            .map(sexes -> Arrays.stream(sexes).map(int[]::clone).toArray(int[][]::new))
                            .toArray(int[][][]::new))
                    .toArray(int[][][][]::new);
            other[month][school][sex][from] -= some;
            other[month][school][sex][to] += some;
            return new World(other);
        }

        /** Out of as many schools that show the cell as are needed; what there is not, one lacks. */
        World spread(int month, int schools, int sex, int from, int to, int some) {
            var other = this;
            var left = some;
            for (var school = 0; school < schools; school++) {
                var taken = shows(month, school, sex) ? Math.min(left, pupils[month][school][sex][from]) : 0;
                other = other.moving(month, school, sex, from, to, taken);
                left -= taken;
            }
            return left == 0 ? other : moving(month, 0, sex, from, to, 99);
        }

        boolean isPossible() {
            return Arrays.stream(pupils)
                    .flatMap(Arrays::stream)
                    .flatMap(Arrays::stream)
                    .flatMapToInt(Arrays::stream)
                    .allMatch(some -> some >= 0);
        }

        /** The pyramids of each month, of so many schools. */
        List<List<AgeRow>> told(int schools) {
            return IntStream.range(0, pupils.length)
                    .mapToObj(month -> told(schools, month))
                    .toList();
        }

        private List<AgeRow> told(int schools, int until) {
            var enrolled = new ArrayList<Enrolled>();
            var aged = new ArrayList<Aged>();
            for (var month = 0; month <= until; month++) {
                for (var school = 0; school < schools; school++) {
                    for (var sex = 0; sex < SEXES.size(); sex++) {
                        var of = pupils[month][school][sex];
                        if (Arrays.stream(of).sum() > 0) {
                            enrolled.add(new Enrolled(
                                    sheet(school, sex, 1),
                                    FIRST.plusMonths(month),
                                    List.of(Arrays.stream(of).sum()),
                                    List.of(0)));
                            var ages = IntStream.range(0, AGES)
                                    .filter(age -> of[age] > 0)
                                    .boxed()
                                    .toList();
                            if (month == until) {
                                aged.add(new Aged(
                                        sheet(school, sex, ages.size()),
                                        ages,
                                        ages.stream().map(age -> of[age]).toList()));
                            }
                        }
                    }
                }
            }
            return Ages.of(enrolled, aged, FIRST.plusMonths(until), Map.of(), level -> null);
        }

        private static Sheet sheet(int school, int sex, int places) {
            return new Sheet(
                    "t0000" + school,
                    IntStream.range(0, places)
                            .mapToObj(any -> new Kind("CI", SEXES.get(sex)))
                            .toList());
        }

        boolean shows(int month, int school, int sex) {
            return Arrays.stream(pupils[month][school][sex]).sum() >= Suppression.FEWEST;
        }

        int of(int month, int sex, int age, int schools) {
            return IntStream.range(0, schools)
                    .filter(school -> shows(month, school, sex))
                    .map(school -> pupils[month][school][sex][age])
                    .sum();
        }

        @Override
        public String toString() {
            return Arrays.deepToString(pupils);
        }
    }

    /** @param moved how one pupil after the other got or lost a year by a correction, between the months */
    private static World world(List<Integer> counts, List<Integer> moved) {
        var schools = counts.size() / (SEXES.size() * AGES);
        var pupils = new int[2][schools][SEXES.size()][AGES];
        for (var i = 0; i < schools * SEXES.size() * AGES; i++) {
            for (var month = 0; month < 2; month++) {
                pupils[month][i / (SEXES.size() * AGES)][i / AGES % SEXES.size()][i % AGES] = counts.get(i);
            }
        }
        var world = new World(pupils);
        for (var i = 0; i + 3 < moved.size(); i += 4) {
            var other = world.moving(
                    1,
                    moved.get(i) % schools,
                    moved.get(i) % 2,
                    moved.get(i + 1) % AGES,
                    moved.get(i + 2) % AGES,
                    1 + moved.get(i + 3) % 4);
            world = other.isPossible() ? other : world;
        }
        return world;
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void noAgeOfFewerThanFiveIsFoundOut(
            @ForAll @Size(min = 10, max = 30) List<@IntRange(max = 9) Integer> counts,
            @ForAll @Size(max = 8) List<@IntRange(max = 19) Integer> moved) {
        var world = world(counts, moved);
        var schools = world.pupils[0].length;
        var told = world.told(schools);
        each(world, (month, sex, age) -> {
            if (isFew(world.of(month, sex, age, schools))) {
                assertThat(another(
                                world,
                                month,
                                sex,
                                age,
                                other -> other.isPossible()
                                        && other.told(schools).equals(told)))
                        .as("%s %d in month %d of %s told as %s", SEXES.get(sex), age, month, world, told)
                        .isTrue();
            }
        });
    }

    private interface Place {
        void at(int month, int sex, int age);
    }

    private static void each(World world, Place place) {
        for (var month = 0; month < world.pupils.length; month++) {
            for (var sex = 0; sex < SEXES.size(); sex++) {
                for (var age = 0; age < AGES; age++) {
                    place.at(month, sex, age);
                }
            }
        }
    }

    private static boolean isFew(int pupils) {
        return pupils > 0 && pupils < Suppression.FEWEST;
    }

    /** Whether some were of another age, and in the other month as many, others or none. */
    private static boolean another(World world, int month, int sex, int age, Predicate<World> alike) {
        var schools = world.pupils[0].length;
        return moves(age, (from, to, some) -> {
            var other = world.spread(month, schools, sex, from, to, some);
            return other.isPossible()
                    && IntStream.rangeClosed(-MOST, MOST)
                            .mapToObj(more -> more < 0
                                    ? other.spread(1 - month, schools, sex, to, from, -more)
                                    : other.spread(1 - month, schools, sex, from, to, more))
                            .anyMatch(alike);
        });
    }

    private interface Move {
        boolean fits(int from, int to, int some);
    }

    /** Tries moves of pupils from an age to others and the other way. */
    private static boolean moves(int age, Move move) {
        return IntStream.rangeClosed(1, MOST).anyMatch(some -> IntStream.range(0, AGES)
                .filter(other -> other != age)
                .anyMatch(other -> move.fits(age, other, some) || move.fits(other, age, some)));
    }
}
