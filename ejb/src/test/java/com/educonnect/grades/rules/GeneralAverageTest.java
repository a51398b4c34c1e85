package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.AWA;
import static com.educonnect.grades.rules.RulesFixtures.FRENCH;
import static com.educonnect.grades.rules.RulesFixtures.KOFI;
import static com.educonnect.grades.rules.RulesFixtures.MATHS;
import static com.educonnect.grades.rules.RulesFixtures.T1;
import static com.educonnect.grades.rules.RulesFixtures.like;
import static com.educonnect.grades.rules.RulesFixtures.n;
import static com.educonnect.grades.rules.RulesFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.rules.Outcome.Status;
import com.educonnect.grades.rules.RulesFixtures.Notebook;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.grades.rules.scheme.Scheme;
import org.junit.jupiter.api.Test;

class GeneralAverageTest {
    private static final Scheme PLAIN = scheme("{}");

    private static Notebook mathsAndFrench() {
        return new Notebook(PeriodTree.terms(2)).with(Subject.plain(), "5").with(Subject.plain(), "3");
    }

    /** (12.5x5 + 9x3)/8 = 11.1875. */
    @Test
    void eachSubjectWeighsItsCoefficient() {
        var notebook = mathsAndFrench().devoirs("12.5/20").mark(T1, FRENCH, "devoir", "9/20");

        assertGeneral("11.19", notebook, PLAIN);
    }

    @Test
    void aSubjectWithoutAResultDoesNotWeigh() {
        assertGeneral("12.50", mathsAndFrench().devoirs("12.5/20"), PLAIN);
    }

    @Test
    void aSubjectOutsideTheProgrammeDoesNotWeigh() {
        var notebook =
                Notebook.maths().with(Subject.plain(), null).devoirs("12/20").mark(T1, FRENCH, "devoir", "3/20");

        assertGeneral("12.00", notebook, PLAIN);
    }

    /** French is 3 of 8 coefficients, less than half: Awa was absent with reason where the others were not. */
    @Test
    void whoHasTooFewResultsIsNotClassed() {
        var notebook = mathsAndFrench()
                .devoirs("excused/20")
                .also(KOFI, "11")
                .mark(T1, FRENCH, "devoir", "15/20")
                .also(KOFI, "12");

        var results = notebook.under(PLAIN).results();

        assertThat(results.general(AWA, T1).status()).isEqualTo(Status.UNCLASSED);
        assertThat(results.general(AWA, T1).shown()).hasToString("15.00");
        assertThat(results.general(AWA, T1).place()).isNull();
        assertThat(results.general(KOFI, T1).place()).isEqualTo(new Result.Place(1, false, 1));
        assertThat(results.generalStatistics(0, T1).count()).isEqualTo(1);
        assertThat(results.candidate(AWA, T1).measures()).doesNotContainKey("general");
    }

    @Test
    void whoIsDispensedLacksNothing() {
        var notebook = mathsAndFrench()
                .devoirs("dispensed/20")
                .also(KOFI, "11")
                .mark(T1, FRENCH, "devoir", "15/20")
                .also(KOFI, "12");

        assertThat(notebook.under(PLAIN).results().general(AWA, T1).status()).isEqualTo(Status.SCORED);
    }

    @Test
    void aVacantPostCountsAgainstNobody() {
        var notebook = mathsAndFrench().mark(T1, FRENCH, "devoir", "15/20");

        assertThat(notebook.under(PLAIN).results().general(AWA, T1).status()).isEqualTo(Status.SCORED);
    }

    @Test
    void whoHasNoRowWhereTheClassWasAssessedLacksThatSubject() {
        var notebook = mathsAndFrench().mark(T1, FRENCH, "devoir", "15/20").mark(T1, MATHS, "devoir", "excused/20");

        assertThat(notebook.under(PLAIN).results().general(AWA, T1).status()).isEqualTo(Status.UNCLASSED);
        var others = mathsAndFrench().devoirs("11/20").also(KOFI, "12").mark(T1, FRENCH, "devoir", "15/20");
        assertThat(others.under(PLAIN).results().general(KOFI, T1).status()).isEqualTo(Status.SCORED);
        var other = mathsAndFrench().mark(T1, FRENCH, "devoir", "15/20").also(KOFI, "9");
        other.mark(Assessment.of(T1, MATHS, "devoir", n("20")), "11/20");
        assertThat(other.under(PLAIN).results().general(KOFI, T1).status()).isEqualTo(Status.UNCLASSED);
    }

    @Test
    void anOpenSubjectLeavesTheAverageOpenOrIsLeftOut() {
        var notebook = mathsAndFrench().devoirs("12/20").mark(T1, FRENCH, "devoir", "not-marked/20");
        var lenient = scheme("{\"general\":{\"blockedSubject\":\"left-out\"}}");

        assertThat(general(notebook, PLAIN).status()).isEqualTo(Status.BLOCKED);
        assertGeneral("12.00", notebook, lenient);
    }

    /** Sports 16: (10x5 + 6x2)/5 = 12.4. Sports 7 cost nothing, or (10x5 - 3x2)/5 = 8.8 where they may. */
    @Test
    void aBonusSubjectAddsItsPointsAboveThePassMarkTimesItsCoefficient() {
        var both = scheme("{\"general\":{\"bonusSubjects\":\"around-pass\"}}");

        assertGeneral("12.40", withSports("10", "16"), PLAIN);
        assertGeneral("10.00", withSports("10", "7"), PLAIN);
        assertGeneral("8.80", withSports("10", "7"), both);
        assertGeneral("20.00", withSports("19.5", "18"), PLAIN);
        assertGeneral("0.00", withSports("1", "0"), both);
    }

    private static Notebook withSports(String maths, String sports) {
        return new Notebook(PeriodTree.terms(2))
                .with(Subject.plain(), "5")
                .with(Subject.plain().asBonus(), "2")
                .devoirs(maths + "/20")
                .mark(T1, FRENCH, "devoir", sports + "/20");
    }

    /** ME1 is worth 6 points and EE2 7: (6x5 + 7x3)/8 = 6.375 of 8. */
    @Test
    void levelsAreAveragedByTheirPoints() {
        var scheme = like("ke-junior", "{\"general\":{\"way\":\"levels\",\"maximum\":8}}");
        var notebook =
                mathsAndFrench().mark(T1, MATHS, "assessment", "58/100").mark(T1, FRENCH, "assessment", "75/100");

        assertGeneral("6.38", notebook, scheme);
    }

    @Test
    void whereNoAverageIsReckonedThereIsNone() {
        var notebook = mathsAndFrench().mark(T1, MATHS, "assessment", "58/100");

        assertThat(general(notebook, Presets.scheme("ke-junior")).status()).isEqualTo(Status.NONE);
    }

    private static Result general(Notebook notebook, Scheme scheme) {
        return notebook.under(scheme).results().general(AWA, T1);
    }

    private static void assertGeneral(String shown, Notebook notebook, Scheme scheme) {
        assertThat(general(notebook, scheme).shown()).hasToString(shown);
    }
}
