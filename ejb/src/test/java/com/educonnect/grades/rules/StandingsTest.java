package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.MATHS;
import static com.educonnect.grades.rules.RulesFixtures.T1;
import static com.educonnect.grades.rules.RulesFixtures.n;
import static com.educonnect.grades.rules.RulesFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.rules.RulesFixtures.Notebook;
import com.educonnect.grades.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Scheme PLAIN = scheme("{}");

    private static Results ofClass(Scheme scheme, String... marks) {
        var notebook = Notebook.maths().devoirs(marks[0] + "/20");
        for (var pupil = 1; pupil < marks.length; pupil++) {
            notebook.also(pupil, marks[pupil]);
        }
        return notebook.under(scheme).results();
    }

    private static List<String> places(Results results, int pupils) {
        return IntStream.range(0, pupils)
                .mapToObj(pupil -> results.subject(pupil, T1, MATHS).place())
                .map(place -> place == null ? "-" : place.place() + (place.tied() ? "ex" : "") + "/" + place.of())
                .toList();
    }

    @Test
    void equalFiguresShareAPlaceAndTheNextOneIsFree() {
        assertThat(places(ofClass(PLAIN, "12", "15", "12", "9"), 4)).containsExactly("2ex/4", "1/4", "2ex/4", "4/4");
        assertThat(places(ofClass(PLAIN, "9", "9", "9"), 3)).containsExactly("1ex/3", "1ex/3", "1ex/3");
    }

    @Test
    void whatLooksEqualIsEqual() {
        var exact = scheme("{\"rounding\":{\"at\":[]}}");

        assertThat(places(ofClass(exact, "12.001", "12.004", "11.99"), 3)).containsExactly("1ex/3", "1ex/3", "3/3");
    }

    @Test
    void whoHasNoResultHasNoPlaceAndIsNotCounted() {
        assertThat(places(ofClass(PLAIN, "12", "excused", "14"), 3)).containsExactly("2/2", "-", "1/2");
    }

    @Test
    void aClassOfOneIsFirstAndItsOwnMean() {
        var results = ofClass(PLAIN, "7.5");
        var shown = new BigDecimal("7.50");

        assertThat(places(results, 1)).containsExactly("1/1");
        assertThat(results.subjectStatistics(0, T1, MATHS)).isEqualTo(new Statistics(1, shown, shown, shown, shown));
    }

    /** 9, 10, 12, 15: mean 46/4 = 11.5, median (10 + 12)/2 = 11; with 15 again: 61/5 = 12.2 and 12. */
    @Test
    void statisticsTellMeanMedianLowestAndHighest() {
        assertThat(ofClass(PLAIN, "12", "15", "10", "9").subjectStatistics(0, T1, MATHS))
                .hasToString("Statistics[count=4, mean=11.50, median=11.00, lowest=9.00, highest=15.00]");
        assertThat(ofClass(PLAIN, "12", "15", "10", "9", "15").generalStatistics(0, T1))
                .hasToString("Statistics[count=5, mean=12.20, median=12.00, lowest=9.00, highest=15.00]");
    }

    @Test
    void aClassWithoutMarksHasNoStatistics() {
        assertThat(Notebook.maths().pupils(3).under(PLAIN).results().generalStatistics(0, T1))
                .isEqualTo(Statistics.NOBODY);
    }

    @Test
    void placesAreGivenWithinAClass() {
        var notebook =
                Notebook.maths().devoirs("12/20").also(1, "15").also(2, "9").book();
        var classes = new Pupils(new int[] {0, 1, 0}, new int[3]);
        var results = new Grading(
                        PLAIN,
                        new Markbook(
                                notebook.periods(),
                                notebook.subjects(),
                                notebook.coefficients(),
                                notebook.assessments(),
                                classes,
                                notebook.marks()))
                .results();

        assertThat(places(results, 3)).containsExactly("1/2", "1/1", "2/2");
        assertThat(results.generalStatistics(1, T1).mean()).hasToString("15.00");
    }

    @Test
    void aLevelMayGiveNoPlaces() {
        var unranked = scheme("{\"ranking\":{\"subject\":false,\"general\":false}}");
        var results = ofClass(unranked, "12", "15");

        assertThat(places(results, 2)).containsExactly("-", "-");
        assertThat(results.general(0, T1).place()).isNull();
        assertThat(results.subjectStatistics(0, T1, MATHS).mean()).hasToString("13.50");
    }

    /** Excused from the second of two tests: 15 of 20 stands above 21 of 30. */
    @Test
    void pointsOutOfLessAreComparedOutOfTheSame() {
        var sums = scheme("""
                {"categories": [{"code": "devoir", "label": {"fr": "D", "en": "D"}, "way": "sum", "weight": 1,
                  "ifMissing": "others"}], "subject": {"way": "sum"}}""");
        var results = Notebook.maths()
                .devoirs("15/20")
                .also(1, "14")
                .mark(Assessment.of(T1, MATHS, "devoir", n("10")), "excused/10")
                .also(1, "7")
                .under(sums)
                .results();

        assertThat(places(results, 2)).containsExactly("1/2", "2/2");
    }

    /** A pupil of another stream of the same class has other coefficients: (10x1 + 14x3)/4 = 13. */
    @Test
    void eachPupilHasTheCoefficientsOfTheProgramme() {
        var notebook = new Notebook(PeriodTree.terms(2))
                .with(Subject.plain(), "3")
                .with(Subject.plain(), "1")
                .devoirs("10/20")
                .also(1, "10")
                .mark(T1, 1, "devoir", "14/20")
                .also(1, "14")
                .book();
        var streams = new Coefficients(2, 2)
                .set(0, 0, n("3"))
                .set(0, 1, n("1"))
                .set(1, 0, n("1"))
                .set(1, 1, n("3"));
        var results = new Grading(
                        PLAIN,
                        new Markbook(
                                notebook.periods(),
                                notebook.subjects(),
                                streams,
                                notebook.assessments(),
                                new Pupils(new int[2], new int[] {0, 1}),
                                notebook.marks()))
                .results();

        assertThat(results.general(0, T1).shown()).hasToString("11.00");
        assertThat(results.general(1, T1).shown()).hasToString("13.00");
    }
}
