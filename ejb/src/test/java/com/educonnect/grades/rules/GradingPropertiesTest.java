package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.T1;
import static com.educonnect.grades.rules.RulesFixtures.n;
import static com.educonnect.grades.rules.RulesFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.rules.Result.Place;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.MarkState;
import com.educonnect.grades.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever the marks are, under each way of putting them together. */
class GradingPropertiesTest {
    private static final int PUPILS = 6;
    private static final String CATEGORY = """
            {'categories': [{'code': 'devoir', 'label': {'fr': 'D', 'en': 'D'}, 'weight': 1, 'ifMissing': 'others',
              'way': %s}]}""";
    private static final List<Scheme> SCHEMES = Stream.of(
                    "'mean'",
                    "'weighted-mean'",
                    "'by-maximum'",
                    "'last'",
                    "'mean', 'dropLowest': 1",
                    "'by-maximum', 'best': 2")
            .map(way -> scheme(CATEGORY.formatted(way).replace('\'', '"')))
            .toList();

    /** @param quarters of a point */
    record Mark(int pupil, int assessment, int quarters) {}

    /** One subject's marks: assessments with maxima, and marks on them. */
    record Sheet(List<Integer> maxima, List<Mark> marks) {}

    @Provide
    Arbitrary<Sheet> sheets() {
        var maxima =
                Arbitraries.of(5, 7, 10, 20, 25, 40, 100).list().ofMinSize(1).ofMaxSize(7);
        var shares = Arbitraries.integers().between(-1, 8).list().ofSize(PUPILS * 7);
        return Combinators.combine(maxima, shares).as((outOf, share) -> {
            var marks = new ArrayList<Mark>();
            for (var i = 0; i < PUPILS * outOf.size(); i++) {
                var maximum = outOf.get(i / PUPILS);
                if (share.get(i) >= 0) {
                    marks.add(new Mark(i % PUPILS, i / PUPILS, maximum * share.get(i) / 2));
                }
            }
            return new Sheet(outOf, marks);
        });
    }

    @Provide
    Arbitrary<Scheme> ways() {
        return Arbitraries.of(SCHEMES);
    }

    private static Results results(Scheme scheme, Sheet sheet, Marks marks, int factor) {
        var assessments = new ArrayList<Assessment>();
        for (var i = 0; i < sheet.maxima().size(); i++) {
            var maximum = Fraction.of((long) sheet.maxima().get(i) * factor);
            assessments.add(Assessment.of(T1, 0, "devoir", maximum)
                    .weighing(n("" + (1 + i % 3)))
                    .at(i));
        }
        var book = new Markbook(
                PeriodTree.terms(2),
                List.of(Subject.plain()),
                Coefficients.of(Fraction.ONE),
                assessments,
                Pupils.oneClass(PUPILS),
                marks);
        return new Grading(scheme, book).results();
    }

    private static Results results(Scheme scheme, Sheet sheet) {
        return results(scheme, sheet, marks(sheet.marks(), 1), 1);
    }

    private static Marks marks(List<Mark> all, int factor) {
        var marks = new Marks();
        all.forEach(mark -> marks.number(mark.pupil(), mark.assessment(), 2500L * mark.quarters() * factor));
        return marks;
    }

    private static List<Result> shown(Results results) {
        return IntStream.range(0, PUPILS)
                .mapToObj(pupil -> results.subject(pupil, T1, 0))
                .toList();
    }

    @Property
    void anAverageLiesBetweenTheLowestAndTheHighestMark(@ForAll("ways") Scheme scheme, @ForAll("sheets") Sheet sheet) {
        var shown = shown(results(scheme, sheet));
        for (var pupil = 0; pupil < PUPILS; pupil++) {
            var who = pupil;
            var scaled = sheet.marks().stream()
                    .filter(mark -> mark.pupil() == who)
                    .map(mark -> Fraction.of(
                                    mark.quarters() * 5L, sheet.maxima().get(mark.assessment()))
                            .rounded(2, RoundingMode.HALF_UP))
                    .toList();
            if (scaled.isEmpty()) {
                assertThat(shown.get(pupil).shown()).isNull();
            } else {
                assertThat(shown.get(pupil).shown()).isBetween(Collections.min(scaled), Collections.max(scaled));
            }
        }
    }

    @Property
    void aPlaceIsOneMoreThanHowManyAreHigher(@ForAll("ways") Scheme scheme, @ForAll("sheets") Sheet sheet) {
        var shown = shown(results(scheme, sheet));
        var figures = shown.stream().map(Result::shown).filter(Objects::nonNull).toList();
        for (var result : shown) {
            if (result.shown() != null) {
                assertThat(result.place()).isEqualTo(place(result.shown(), figures));
            }
        }
    }

    private static Place place(BigDecimal own, List<BigDecimal> figures) {
        var higher = figures.stream().filter(other -> other.compareTo(own) > 0).count();
        var equal = figures.stream().filter(other -> other.compareTo(own) == 0).count();
        return new Place((int) higher + 1, equal > 1, figures.size());
    }

    @Property
    void theOrderInWhichMarksArriveChangesNothing(
            @ForAll("ways") Scheme scheme, @ForAll("sheets") Sheet sheet, @ForAll Random random) {
        var shuffled = new ArrayList<>(sheet.marks());
        Collections.shuffle(shuffled, random);

        assertThat(shown(results(scheme, sheet, marks(shuffled, 1), 1))).isEqualTo(shown(results(scheme, sheet)));
    }

    @Property
    void threeTimesTheMarkOutOfThreeTimesTheMaximumIsTheSame(
            @ForAll("ways") Scheme scheme, @ForAll("sheets") Sheet sheet) {
        assertThat(shown(results(scheme, sheet, marks(sheet.marks(), 3), 3))).isEqualTo(shown(results(scheme, sheet)));
    }

    @Property
    void aStateThatIsLeftOutIsAsIfItWereNotThere(@ForAll("ways") Scheme scheme, @ForAll("sheets") Sheet sheet) {
        var excused = marks(sheet.marks(), 1);
        for (var pupil = 0; pupil < PUPILS; pupil++) {
            for (var assessment = 0; assessment < sheet.maxima().size(); assessment++) {
                var here = pupil;
                var there = assessment;
                if (sheet.marks().stream().noneMatch(mark -> mark.pupil() == here && mark.assessment() == there)) {
                    excused.state(pupil, assessment, MarkState.EXCUSED);
                }
            }
        }

        assertThat(shown(results(scheme, sheet, excused, 1))).isEqualTo(shown(results(scheme, sheet)));
    }

    @Property
    void theMeanOfAClassLiesBetweenItsLowestAndItsHighest(
            @ForAll("ways") Scheme scheme, @ForAll("sheets") Sheet sheet) {
        var statistics = results(scheme, sheet).subjectStatistics(0, T1, 0);
        if (statistics.count() > 0) {
            assertThat(statistics.mean()).isBetween(statistics.lowest(), statistics.highest());
            assertThat(statistics.median()).isBetween(statistics.lowest(), statistics.highest());
        }
    }
}
