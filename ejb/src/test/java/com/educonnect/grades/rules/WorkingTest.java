package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.AWA;
import static com.educonnect.grades.rules.RulesFixtures.FRENCH;
import static com.educonnect.grades.rules.RulesFixtures.KOFI;
import static com.educonnect.grades.rules.RulesFixtures.MATHS;
import static com.educonnect.grades.rules.RulesFixtures.T1;
import static com.educonnect.grades.rules.RulesFixtures.T2;
import static com.educonnect.grades.rules.RulesFixtures.YEAR;
import static com.educonnect.grades.rules.RulesFixtures.like;
import static com.educonnect.grades.rules.RulesFixtures.n;
import static com.educonnect.grades.rules.RulesFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.grades.rules.RulesFixtures.Notebook;
import com.educonnect.grades.rules.Term.Use;
import com.educonnect.grades.rules.scheme.MarkState;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.grades.rules.scheme.Way;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** "I marked out of 10; why does your screen divide it wrong? Show me the sum." */
class WorkingTest {
    private static Notebook abidjan() {
        return new Notebook(PeriodTree.terms(3))
                .with(Subject.plain(), "5")
                .with(Subject.plain(), "3")
                .mark(T1, MATHS, "note", "7/10")
                .also(KOFI, "3")
                .mark(T1, MATHS, "note", "12/20")
                .mark(T1, MATHS, "note", "25/40")
                .mark(T1, MATHS, "note", "absent-justified/20");
    }

    private static Workings workings() {
        return abidjan().under(Presets.scheme("ci-secondary")).workings(AWA);
    }

    /** 7 + 12 + 25 = 44, divided by 10/20 + 20/20 + 40/20 = 3.5. */
    @Test
    void showsTheMarksAsTheyWereGivenAndTheSumThatTheyMake() {
        var notes = workings().subject(T1, MATHS).terms().getFirst().working();

        assertThat(notes.way()).isEqualTo(Way.BY_MAXIMUM);
        assertThat(notes.of()).isEqualTo(Working.Of.ASSESSMENTS);
        assertThat(notes.terms())
                .extracting(Term::index, Term::use, Term::state, Term::given)
                .containsExactly(
                        tuple(0, Use.COUNTED, null, new Score(n("7"), n("10"))),
                        tuple(1, Use.COUNTED, null, new Score(n("12"), n("20"))),
                        tuple(2, Use.COUNTED, null, new Score(n("25"), n("40"))),
                        tuple(3, Use.LEFT_OUT, MarkState.ABSENT_JUSTIFIED, null));
        assertThat(notes.total()).isEqualTo(n("44"));
        assertThat(notes.divisor()).isEqualTo(n("3.5"));
        assertThat(notes.exact()).isEqualTo(new Score(n("88").dividedBy(n("7")), n("20")));
    }

    @Test
    void showsWhereTheFigureWasRounded() {
        var subject = workings().subject(T1, MATHS);

        assertThat(subject.exact().value()).isEqualTo(n("88").dividedBy(n("7")));
        assertThat(subject.outcome().score().value()).isEqualTo(n("12.57"));
    }

    @Test
    void showsEachAverageTimesItsCoefficientAndWhatIsMissing() {
        var general = workings().general(T1);

        assertThat(general.of()).isEqualTo(Working.Of.SUBJECTS);
        assertThat(general.terms())
                .extracting(Term::index, Term::use, Term::counted, Term::weight)
                .containsExactly(
                        tuple(MATHS, Use.COUNTED, n("12.57"), n("5")), tuple(FRENCH, Use.MISSING, null, n("3")));
        assertThat(general.total()).isEqualTo(n("62.85"));
        assertThat(general.divisor()).isEqualTo(n("5"));
        assertThat(general.product(MATHS)).isEqualTo(n("62.85"));
        assertThat(general.product(FRENCH)).isNull();
    }

    @Test
    void showsTheTermsOfAYearAndTheirWeights() {
        var year = abidjan()
                .mark(T2, MATHS, "note", "15/20")
                .under(Presets.scheme("ci-secondary"))
                .workings(AWA)
                .general(YEAR);

        assertThat(year.of()).isEqualTo(Working.Of.PERIODS);
        assertThat(year.terms())
                .extracting(Term::index, Term::use, Term::counted, Term::weight)
                .containsExactly(
                        tuple(1, Use.COUNTED, n("12.57"), n("1")),
                        tuple(2, Use.COUNTED, n("15"), n("2")),
                        tuple(3, Use.MISSING, null, n("2")));
        assertThat(year.exact().value()).isEqualTo(n("14.19"));
    }

    @Test
    void showsWhichMarkWasDroppedAndWhatABonusAdded() {
        var scheme = scheme("""
                {"categories": [{"code": "devoir", "label": {"fr": "D", "en": "D"}, "way": "mean", "weight": 1,
                  "ifMissing": "others", "dropLowest": 1}]}""");
        var bonus = Assessment.of(T1, MATHS, "devoir", n("10")).asBonus();
        var working = Notebook.maths()
                .devoirs("12/20", "4/20")
                .mark(bonus, "1/10")
                .under(scheme)
                .workings(AWA)
                .subject(T1, MATHS)
                .terms()
                .getFirst()
                .working();

        assertThat(working.terms())
                .extracting(Term::use, Term::counted)
                .containsExactly(tuple(Use.COUNTED, n("12")), tuple(Use.DROPPED, null), tuple(Use.BONUS, n("2")));
        assertThat(working.total()).isEqualTo(n("14"));
        assertThat(working.divisor()).isEqualTo(n("1"));
    }

    @Test
    void theSumShownIsTheFigureOfTheResults() {
        var grading = abidjan().under(like("ci-secondary", "{\"rounding\":{\"decimals\":1}}"));

        for (var pupil : new int[] {AWA, KOFI}) {
            var exact = grading.workings(pupil).general(T1).outcome().score().value();
            assertThat(grading.results().general(pupil, T1).shown())
                    .isEqualByComparingTo(exact.rounded(1, RoundingMode.UNNECESSARY));
        }
    }
}
