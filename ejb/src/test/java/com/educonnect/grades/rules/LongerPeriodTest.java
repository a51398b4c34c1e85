package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.AWA;
import static com.educonnect.grades.rules.RulesFixtures.FRENCH;
import static com.educonnect.grades.rules.RulesFixtures.MATHS;
import static com.educonnect.grades.rules.RulesFixtures.T1;
import static com.educonnect.grades.rules.RulesFixtures.T2;
import static com.educonnect.grades.rules.RulesFixtures.YEAR;
import static com.educonnect.grades.rules.RulesFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.rules.Outcome.Status;
import com.educonnect.grades.rules.RulesFixtures.Notebook;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.grades.rules.scheme.Scheme;
import com.educonnect.platform.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongerPeriodTest {
    private static final Scheme PLAIN = scheme("{}");

    /**
     * Maths 10 and 11, French 12 in the first term only: the averages are (10x5 + 12x3)/8 = 10.75 and 11, of which the
     * mean is 10.875; the year's subjects are 10.5 and 12, and (10.5x5 + 12x3)/8 = 11.0625.
     */
    @Test
    void theYearComesFromTheTermsOrFromTheSubjectsAsTheSchemeSays() {
        var notebook = new Notebook(PeriodTree.terms(2))
                .with(Subject.plain(), "5")
                .with(Subject.plain(), "3")
                .devoirs("10/20")
                .mark(T1, FRENCH, "devoir", "12/20")
                .mark(T2, MATHS, "devoir", "11/20");
        var bySubject = scheme("{\"periods\":{\"year\":{\"general\":\"subjects\"}}}");

        assertThat(notebook.under(PLAIN).results().general(AWA, YEAR).shown()).hasToString("10.88");
        assertThat(notebook.under(bySubject).results().general(AWA, YEAR).shown())
                .hasToString("11.06");
    }

    @Test
    void aMissingTermLeavesTheOtherAloneOrNoYear() {
        var strict = scheme("{\"periods\":{\"year\":{\"ifMissing\":\"no-result\"}}}");
        var notebook = Notebook.maths().devoirs("10/20");

        assertThat(notebook.under(PLAIN).results().subject(AWA, YEAR, MATHS).shown())
                .hasToString("10.00");
        assertThat(notebook.under(strict).results().subject(AWA, YEAR, MATHS).status())
                .isEqualTo(Status.NONE);
        assertThat(notebook.under(strict).results().general(AWA, YEAR).status()).isEqualTo(Status.NONE);
    }

    @Test
    void periodsThatTheSchemeSaysNothingOfAreRefused() {
        var sequences = new Notebook(new PeriodTree(-1, 0, 1))
                .with(Subject.plain(), "1")
                .mark(2, MATHS, "devoir", "9/20");
        var ownExam =
                new Notebook(PeriodTree.terms(2)).with(Subject.plain(), "1").mark(YEAR, MATHS, "devoir", "9/20");
        var fourTerms =
                new Notebook(PeriodTree.terms(4)).with(Subject.plain(), "1").mark(T1, MATHS, "note", "9/20");

        for (var refused : List.of(sequences, ownExam)) {
            assertThatThrownBy(() -> refused.under(PLAIN).results())
                    .isInstanceOf(Rejected.class)
                    .hasMessageStartingWith("scheme.periods-do-not-fit");
        }
        assertThatThrownBy(() -> fourTerms.under(Presets.scheme("ci-secondary")).results())
                .hasMessageStartingWith("scheme.periods-do-not-fit");
        assertThatThrownBy(() -> new PeriodTree(-1, 0, 1, 2)).hasMessageStartingWith("scheme.periods-do-not-fit");
    }

    /** Excused from Maths, Awa has results in 3 of 8 coefficients of the year. */
    @Test
    void whatAClassWasAssessedInDuringATermIsExpectedInTheYear() {
        var bySubject = scheme("{\"periods\":{\"year\":{\"general\":\"subjects\"}}}");
        var results = new Notebook(PeriodTree.terms(2))
                .with(Subject.plain(), "5")
                .with(Subject.plain(), "3")
                .mark(T1, MATHS, "devoir", "excused/20")
                .mark(T1, FRENCH, "devoir", "15/20")
                .under(bySubject)
                .results();

        assertThat(results.general(AWA, YEAR).status()).isEqualTo(Status.UNCLASSED);
    }
}
