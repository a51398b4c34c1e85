package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.AWA;
import static com.educonnect.grades.rules.RulesFixtures.FRENCH;
import static com.educonnect.grades.rules.RulesFixtures.MATHS;
import static com.educonnect.grades.rules.RulesFixtures.T1;
import static com.educonnect.grades.rules.RulesFixtures.YEAR;
import static com.educonnect.grades.rules.RulesFixtures.n;
import static com.educonnect.grades.rules.RulesFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.rules.Outcome.Status;
import com.educonnect.grades.rules.RulesFixtures.Notebook;
import com.educonnect.grades.rules.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectResultTest {
    private static final Scheme PLAIN = scheme("{}");

    @ParameterizedTest(name = "{0}: 12/20 and this one make {1}")
    @CsvSource({
        "absent-justified,12.00",
        "absent-unjustified,6.00",
        "excused,12.00",
        "not-handed-in,6.00",
        "dispensed,12.00",
        "cheating,6.00"
    })
    void aStateCountsAsTheSchemeSays(String state, String shown) {
        assertMaths(shown, Notebook.maths().devoirs("12/20", state + "/20"), PLAIN);
    }

    @Test
    void aPaperNotYetMarkedLeavesTheResultOpen() {
        var notebook = Notebook.maths().devoirs("12/20", "not-marked/20");

        assertThat(maths(notebook, PLAIN).status()).isEqualTo(Status.BLOCKED);
        assertThat(maths(notebook, PLAIN).shown()).isNull();
        assertThat(notebook.under(PLAIN).results().subject(AWA, YEAR, MATHS).status())
                .isEqualTo(Status.BLOCKED);
    }

    @Test
    void noMarkIsNeverZero() {
        var results = Notebook.maths().under(PLAIN).results();

        assertThat(results.subject(AWA, T1, MATHS)).isEqualTo(new Result(Status.NONE, null, null, null, null));
        assertThat(results.general(AWA, T1).status()).isEqualTo(Status.NONE);
        assertThat(results.general(AWA, YEAR).status()).isEqualTo(Status.NONE);
    }

    @Test
    void onlyExcusesMakeNoResultRatherThanZero() {
        assertThat(maths(Notebook.maths().devoirs("excused/20", "absent-justified/20"), PLAIN)
                        .status())
                .isEqualTo(Status.NONE);
    }

    @Test
    void aZeroIsAMark() {
        assertMaths("5.00", Notebook.maths().devoirs("0/20", "10/20"), PLAIN);
    }

    /** 12, 9.99 and 9.995 on paper; 35/3 = 11.666…; (11.33 + 12)/2 = 11.665; (9.98 + 10.01)/2 = 9.995. */
    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource({"9.98,10.01,10.00", "11.33,12,11.67", "9.98,10,9.99", "9.9949,9.9949,9.99", "9.9950,9.9950,10.00"})
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

    /** 3/7 of 20 is 8.571…: the mean with 8 is 8.285… exactly, 8.29 either way; with 3/7 twice and one step rounded 8.6. */
    @Test
    void marksMayBeRoundedWhenTheyAreBroughtToTheScale() {
        var scheme = scheme("{\"rounding\":{\"decimals\":1,\"at\":[\"assessment\",\"subject\"]}}");

        assertMaths("8.3", Notebook.maths().devoirs("3/7", "8/20"), scheme);
        assertMaths("8.6", Notebook.maths().devoirs("3/7", "3/7"), scheme);
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

    @Test
    void theLowestIsDroppedButNeverTheOnlyOne() {
        var scheme = devoirs("\"way\": \"mean\", \"dropLowest\": 1");

        assertMaths("13.00", Notebook.maths().devoirs("12/20", "3/10", "14/20"), scheme);
        assertMaths("8.00", Notebook.maths().devoirs("8/20"), scheme);
    }

    @Test
    void theBestOnesCountAlone() {
        var scheme = devoirs("\"way\": \"mean\", \"best\": 2");

        assertMaths("14.50", Notebook.maths().devoirs("12/20", "15/20", "14/20", "2/20"), scheme);
        assertMaths("12.00", Notebook.maths().devoirs("12/20"), scheme);
    }

    @Test
    void theZeroOfACheatIsNotDroppedAndThatOfAnAbsentPupilIs() {
        var scheme = devoirs("\"way\": \"mean\", \"dropLowest\": 1");

        assertMaths("7.00", Notebook.maths().devoirs("12/20", "14/20", "cheating/20"), scheme);
        assertMaths("13.00", Notebook.maths().devoirs("12/20", "14/20", "absent-unjustified/20"), scheme);
    }

    @Test
    void theLastMarkThatIsOneCounts() {
        var scheme = devoirs("\"way\": \"last\"");

        assertMaths("14.00", Notebook.maths().devoirs("12/20", "14/20", "excused/20"), scheme);
        assertMaths("0.00", Notebook.maths().devoirs("12/20", "14/20", "cheating/20"), scheme);
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
    void aBonusNotYetMarkedBlocksNothing() {
        var bonus = Assessment.of(T1, MATHS, "devoir", n("20")).asBonus();

        assertMaths("12.00", Notebook.maths().devoirs("12/20").mark(bonus, "not-marked/20"), PLAIN);
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
        var fifth = n("0.00001").rounded(5, java.math.RoundingMode.UNNECESSARY);

        assertThatThrownBy(() -> new Marks().number(AWA, 0, fifth)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Marks().number(AWA, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Scheme devoirs(String rule) {
        return scheme("""
                {"categories": [{"code": "devoir", "label": {"fr": "D", "en": "D"}, %s, "weight": 1,
                  "ifMissing": "others"}]}""".formatted(rule));
    }

    private static String composition() {
        return """
                {"categories": [
                  {"code": "devoir", "label": {"fr": "D", "en": "D"}, "way": "mean", "weight": 1, "ifMissing": "others"},
                  {"code": "composition", "label": {"fr": "C", "en": "C"}, "way": "mean", "weight": 1,
                   "ifMissing": "no-result"}]}""";
    }

    private static Result maths(Notebook notebook, Scheme scheme) {
        return notebook.under(scheme).results().subject(AWA, T1, MATHS);
    }

    private static void assertMaths(String shown, Notebook notebook, Scheme scheme) {
        assertThat(maths(notebook, scheme).shown()).hasToString(shown);
    }
}
