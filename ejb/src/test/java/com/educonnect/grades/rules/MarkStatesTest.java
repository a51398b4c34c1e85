package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.AWA;
import static com.educonnect.grades.rules.RulesFixtures.MATHS;
import static com.educonnect.grades.rules.RulesFixtures.T1;
import static com.educonnect.grades.rules.RulesFixtures.YEAR;
import static com.educonnect.grades.rules.RulesFixtures.assertMaths;
import static com.educonnect.grades.rules.RulesFixtures.devoirs;
import static com.educonnect.grades.rules.RulesFixtures.maths;
import static com.educonnect.grades.rules.RulesFixtures.n;
import static com.educonnect.grades.rules.RulesFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.rules.Outcome.Status;
import com.educonnect.grades.rules.RulesFixtures.Notebook;
import com.educonnect.grades.rules.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a number, and which marks count at all. */
class MarkStatesTest {
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

    @Test
    void theZeroOfACheatIsNotDroppedAndThatOfAnAbsentPupilIs() {
        var scheme = devoirs("\"way\": \"mean\", \"dropLowest\": 1");

        assertMaths("7.00", Notebook.maths().devoirs("12/20", "14/20", "cheating/20"), scheme);
        assertMaths("13.00", Notebook.maths().devoirs("12/20", "14/20", "absent-unjustified/20"), scheme);
    }

    @Test
    void aBonusNotYetMarkedBlocksNothing() {
        var bonus = Assessment.of(T1, MATHS, "devoir", n("20")).asBonus();

        assertMaths("12.00", Notebook.maths().devoirs("12/20").mark(bonus, "not-marked/20"), PLAIN);
    }

    @Test
    void theLastMarkThatIsOneCounts() {
        var scheme = devoirs("\"way\": \"last\"");

        assertMaths("14.00", Notebook.maths().devoirs("12/20", "14/20", "excused/20"), scheme);
        assertMaths("0.00", Notebook.maths().devoirs("12/20", "14/20", "cheating/20"), scheme);
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

    /** 8 x1, 8 x3 and 14 x1: without the heavier 8 (8 + 14)/2 = 11, whichever was entered first. */
    @Test
    void ofTwoEqualLowestMarksTheHeavierIsDropped() {
        var scheme = devoirs("\"way\": \"weighted-mean\", \"dropLowest\": 1");
        var light = Assessment.of(T1, MATHS, "devoir", n("20"));
        var heavy = light.weighing(n("3"));

        assertMaths(
                "11.00",
                Notebook.maths().mark(light, "8/20").mark(heavy, "8/20").devoirs("14/20"),
                scheme);
        assertMaths(
                "11.00",
                Notebook.maths().mark(heavy, "8/20").mark(light, "8/20").devoirs("14/20"),
                scheme);
    }
}
