package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.AWA;
import static com.educonnect.grades.rules.RulesFixtures.FRENCH;
import static com.educonnect.grades.rules.RulesFixtures.MATHS;
import static com.educonnect.grades.rules.RulesFixtures.T1;
import static com.educonnect.grades.rules.RulesFixtures.assertMaths;
import static com.educonnect.grades.rules.RulesFixtures.devoirs;
import static com.educonnect.grades.rules.RulesFixtures.like;
import static com.educonnect.grades.rules.RulesFixtures.maths;
import static com.educonnect.grades.rules.RulesFixtures.n;
import static com.educonnect.grades.rules.RulesFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.rules.Outcome.Status;
import com.educonnect.grades.rules.RulesFixtures.Notebook;
import com.educonnect.grades.rules.scheme.Scheme;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectResultTest {
    private static final Scheme PLAIN = scheme("{}");

    /** (9.98 + 10.01)/2 = 9.995 and (11.33 + 12)/2 = 11.665. */
    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource({"9.98,10.01,10.00", "11.33,12,11.67", "9.98,10,9.99", "9.9949,9.9949,9.99", "9.995,9.995,10.00"})
    void halvesAreRoundedUpAtTheSecondDecimal(String one, String other, String shown) {
        assertMaths(shown, Notebook.maths().devoirs(one + "/20", other + "/20"), PLAIN);
    }

    @ParameterizedTest(name = "{0}: 9.995 is {1}")
    @CsvSource({"half-up,10.00", "half-down,9.99", "down,9.99", "up,10.00", "half-even,10.00"})
    void theSchemeChoosesHowToRound(String mode, String shown) {
        var scheme = scheme("{'rounding': {'mode': '%s'}}".formatted(mode).replace('\'', '"'));

        assertMaths(shown, Notebook.maths().devoirs("9.98/20", "10.01/20"), scheme);
    }

    /** 10, 11, 11: exactly 10.666…, and (10.666… + 10.66)/2 = 10.6633…; rounding first gives (10.67 + 10.66)/2 = 10.665. */
    @Test
    void thirdsStayExactUntilTheStepThatRounds() {
        var notebook = Notebook.maths().devoirs("10/20", "11/20", "11/20").mark(T1, MATHS, "composition", "10.66/20");

        assertMaths("10.66", notebook, PLAIN);
        assertMaths("10.67", notebook, scheme("{\"rounding\":{\"at\":[\"category\",\"subject\"]}}"));
    }

    /** 3/7 of 20 is 8.571…: with 8.5 that makes 8.535…, shown 8.5; rounded to 8.6 first it makes 8.55, shown 8.6. */
    @Test
    void marksMayBeRoundedWhenTheyAreBroughtToTheScale() {
        var notebook = Notebook.maths().devoirs("3/7", "8.5/20");

        assertMaths("8.5", notebook, scheme("{\"rounding\":{\"decimals\":1,\"at\":[\"subject\"]}}"));
        assertMaths("8.6", notebook, scheme("{\"rounding\":{\"decimals\":1,\"at\":[\"assessment\",\"subject\"]}}"));
    }

    /** (20x31/40 + 20x5/7)/2 = (15.5 + 14.2857)/2 = 14.8928. */
    @Test
    void anyMaximumGoes() {
        assertMaths("14.89", Notebook.maths().devoirs("31/40", "5/7"), PLAIN);
    }

    /** (14x3 + 10x1)/4 = 13. */
    @Test
    void assessmentsHaveCoefficientsOnlyWhereTheSchemeWeighsThem() {
        var notebook = Notebook.maths();
        notebook.mark(Assessment.of(T1, MATHS, "devoir", n("20")).weighing(n("3")), "14/20");
        notebook.devoirs("10/20");

        assertMaths("12.00", notebook, PLAIN);
        assertMaths("13.00", notebook, devoirs("\"way\": \"weighted-mean\""));
    }

    /** 15 of 20 and 7 of 10 are 22 points of 30; excused from the second, 15 of 20. */
    @Test
    void pointsAreAddedAndSoIsWhatTheyAreOutOf() {
        var scheme = scheme("""
                {"categories": [{"code": "devoir", "label": {"fr": "D", "en": "D"}, "way": "sum", "weight": 1,
                  "ifMissing": "others"}], "subject": {"way": "sum"}}""");

        var both = maths(Notebook.maths().devoirs("15/20", "7/10"), scheme);
        var one = maths(Notebook.maths().devoirs("15/20", "excused/10"), scheme);

        assertThat(both.shown() + " of " + both.maximum()).isEqualTo("22.00 of 30");
        assertThat(one.shown() + " of " + one.maximum()).isEqualTo("15.00 of 20");
    }

    @Test
    void aBonusAddsToTheSumAndNotToTheDivisorUpToTheMaximum() {
        var bonus = Assessment.of(T1, MATHS, "devoir", n("20")).asBonus();

        assertMaths("14.00", Notebook.maths().devoirs("12/20", "14/20").mark(bonus, "2/20"), PLAIN);
        assertMaths("20.00", Notebook.maths().devoirs("19/20").mark(bonus, "4/20"), PLAIN);
        assertMaths(
                "23.00",
                Notebook.maths().devoirs("19/20").mark(bonus, "4/20"),
                scheme("{\"subject\":{\"capped\":false}}"));
        assertThat(maths(Notebook.maths().mark(bonus, "4/20"), PLAIN).status()).isEqualTo(Status.NONE);
    }

    @Test
    void withoutACompositionTheDevoirsCountAloneOrThereIsNoResult() {
        var notebook = Notebook.maths().devoirs("12/20").mark(T1, MATHS, "composition", "excused/20");

        assertMaths("12.00", notebook, PLAIN);
        assertThat(maths(notebook, scheme(composition())).status()).isEqualTo(Status.NONE);
        assertThat(maths(Notebook.maths().devoirs("12/20"), scheme(composition()))
                        .status())
                .isEqualTo(Status.NONE);
    }

    /** Written (10 + 13)/2 = 11.5, oral 16: (11.5x3 + 16x1)/4 = 12.625. */
    @Test
    void oralAndWrittenMakeOneSubjectWithCoefficientsOfTheirOwn() {
        var notebook = frenchInTwoParts()
                .mark(Assessment.of(T1, FRENCH, "devoir", n("20")).in(1), "16/20");

        assertThat(notebook.under(PLAIN).results().subject(AWA, T1, FRENCH).shown())
                .hasToString("12.63");
    }

    @Test
    void withoutAnOralTheWrittenPartCountsAloneOrThereIsNoResult() {
        var strict = scheme("{\"subject\":{\"ifComponentMissing\":\"no-result\"}}");

        assertThat(frenchInTwoParts()
                        .under(PLAIN)
                        .results()
                        .subject(AWA, T1, FRENCH)
                        .shown())
                .hasToString("11.50");
        assertThat(frenchInTwoParts()
                        .under(strict)
                        .results()
                        .subject(AWA, T1, FRENCH)
                        .status())
                .isEqualTo(Status.NONE);
    }

    private static Notebook frenchInTwoParts() {
        return Notebook.maths()
                .with(Subject.of(n("3"), n("1")), "2")
                .mark(T1, FRENCH, "devoir", "10/20")
                .mark(T1, FRENCH, "composition", "13/20");
    }

    @Test
    void twoMarksOfOnePupilInOneAssessmentAreRefused() {
        var twice = Notebook.maths().devoirs("12/20").also(AWA, "13");

        assertThatThrownBy(() -> twice.under(PLAIN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMarkIsNeverRoundedOnTheWayIn() {
        var fifth = n("0.00001").rounded(5, RoundingMode.UNNECESSARY);

        assertThatThrownBy(() -> new Marks().number(AWA, 0, fifth)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Marks().number(AWA, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String composition() {
        return """
                {"categories": [
                  {"code": "devoir", "label": {"fr": "D", "en": "D"}, "way": "mean", "weight": 1, "ifMissing": "others"},
                  {"code": "composition", "label": {"fr": "C", "en": "C"}, "way": "mean", "weight": 1,
                   "ifMissing": "no-result"}]}""";
    }

    /** The second line of the list was written first: the last by date is the 12. */
    @Test
    void theDateTellsWhichMarkIsTheLast() {
        var later = Assessment.of(T1, MATHS, "devoir", n("20")).at(9);
        var sooner = later.at(3);
        var marks = new Marks().number(AWA, 0, n("12").rounded(0, RoundingMode.UNNECESSARY));
        marks.number(AWA, 1, n("5").rounded(0, RoundingMode.UNNECESSARY));
        var book = new Markbook(
                PeriodTree.terms(2),
                List.of(Subject.plain()),
                Coefficients.of(n("1")),
                List.of(later, sooner),
                Pupils.oneClass(1),
                marks);

        assertThat(new Grading(devoirs("\"way\": \"last\""), book)
                        .results()
                        .subject(AWA, T1, MATHS)
                        .shown())
                .hasToString("12.00");
    }

    /** (15.99 + 16)/2 = 15.995, printed as 16.00. */
    @Test
    void theLevelGoesByWhatIsPrinted() {
        var exact = like("ci-secondary", "{\"rounding\":{\"at\":[]}}");
        var notebook = new Notebook(PeriodTree.terms(3))
                .with(Subject.plain(), "1")
                .mark(T1, MATHS, "note", "15.99/20")
                .mark(T1, MATHS, "note", "16/20");

        assertThat(maths(notebook, exact).band().code()).isEqualTo("tres-bien");
    }
}
