package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.AWA;
import static com.educonnect.grades.rules.RulesFixtures.MATHS;
import static com.educonnect.grades.rules.RulesFixtures.T1;
import static com.educonnect.grades.rules.RulesFixtures.n;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.rules.RulesFixtures.Notebook;
import com.educonnect.grades.rules.scheme.Candidate;
import com.educonnect.grades.rules.scheme.PeriodLevel;
import com.educonnect.grades.rules.scheme.Presets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
    private static Candidate average(String general) {
        return new Candidate(Map.of("general", n(general)), Set.of(), List.of());
    }

    private static String proposals(String preset, Candidate candidate, PeriodLevel level) {
        return Presets.scheme(preset).proposals(candidate, level).stream()
                .map(proposed -> proposed.proposal().code() + (proposed.barred() ? " barred" : ""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "16    | tableau-d-honneur, felicitations",
                "15.99 | tableau-d-honneur, encouragements",
                "12    | tableau-d-honneur",
                "11.99 | ''",
                "9.99  | avertissement-travail",
                "8.5   | avertissement-travail",
                "8.49  | blame-travail"
            })
    void anIvorianTermProposesHonoursAndWarnings(String general, String proposed) {
        assertThat(proposals("ci-secondary", average(general), PeriodLevel.TERM))
                .isEqualTo(proposed);
    }

    @Test
    void conductBarsAnHonourAndTheCouncilSeesIt() {
        assertThat(proposals("ci-secondary", average("14").with("subject:conduct", n("9.5")), PeriodLevel.TERM))
                .isEqualTo("tableau-d-honneur barred, encouragements barred, blame-conduite");
        assertThat(proposals("ci-secondary", average("14").with("subject:conduct", n("13")), PeriodLevel.TERM))
                .isEqualTo("tableau-d-honneur, encouragements, avertissement-conduite");
    }

    @ParameterizedTest(name = "{0} with hours missed {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 5  | tableau-d-honneur",
                "12 | 6  | tableau-d-honneur barred, avertissement-conduite",
                "9  | 10 | blame-conduite",
                "9  | 15 | exclusion-3",
                "9  | 20 | exclusion-5",
                "9  | 25 | exclusion-8",
                "9  | 30 | exclusion-definitive"
            })
    void aCameroonianTermGoesByHoursMissed(String general, String hours, String proposed) {
        assertThat(proposals("cm-francophone", average(general).with("unjustified-hours", n(hours)), PeriodLevel.TERM))
                .isEqualTo(proposed);
    }

    /** 9 of the year and 11 of the exam make (9 + 11)/2 = 10. */
    @ParameterizedTest(name = "{0}: {1} {2} {3} is {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ci-secondary  | 10   |            |       | passes",
                "ci-secondary  | 9.99 |            |       | council",
                "ci-secondary  | 9.49 |            |       | repeats",
                "ci-secondary  | 8.5  |            |       | repeats",
                "ci-secondary  | 8.49 |            |       | excluded",
                "ci-secondary  | 9.99 | repeater   |       | excluded",
                "ci-secondary  | 9    | into-2nde  | 11    | passes",
                "ci-secondary  | 9    | into-2nde  | 10.99 | council",
                "ci-primary    | 5    |            |       | passes",
                "ci-primary    | 4.99 |            |       | repeats",
                "bj-secondary  | 10   | first-cycle |      | passes",
                "bj-secondary  | 6.5  | first-cycle |      | repeats",
                "bj-secondary  | 6.49 | first-cycle |      | excluded",
                "bj-secondary  | 7.5  | second-cycle |     | repeats",
                "bj-secondary  | 7.49 | second-cycle |     | excluded",
                "sn-elementary | 2    | inside-stage |     | passes",
                "sn-elementary | 5    |            |       | passes",
                "sn-elementary | 4.99 |            |       | council"
            })
    void theYearProposesADecision(String preset, String general, String tag, String exam, String decision) {
        var candidate = tag == null ? average(general) : average(general).tagged(tag);
        candidate = exam == null ? candidate : candidate.with("exam", n(exam));

        assertThat(proposals(preset, candidate, PeriodLevel.YEAR)).isEqualTo(decision);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            value = {
                "sn-elementary | CM1  | inside-stage",
                "sn-elementary | cm1  | inside-stage",
                "sn-elementary | CM2  |",
                "ci-secondary  | 3ème | into-2nde",
                "ci-secondary  | 4e   |",
                "bj-secondary  | 3e   | into-2nde first-cycle",
                "bj-secondary  | Tle  | second-cycle",
                "bj-secondary  |      |"
            },
            delimiter = '|')
    void aLevelSaysWhichRulesMeetThePupil(String preset, String level, String tags) {
        assertThat(String.join(" ", Presets.scheme(preset).tagsOf(level))).isEqualTo(tags == null ? "" : tags);
    }

    @Test
    void inBeninTheBepcOpensTheSecondeWhateverTheAverage() {
        var candidate = average("8").tagged("first-cycle").tagged("into-2nde").tagged("exam-passed");

        assertThat(proposals("bj-secondary", candidate, PeriodLevel.YEAR)).isEqualTo("passes");
    }

    @ParameterizedTest(name = "home language {0}, then {1}: {2}")
    @CsvSource({
        "40,40 40 30 30 30,passes",
        "39,40 40 40 30 30,council",
        "40,40 39 30 30 30,council",
        "40,40 40 30 30 29,council"
    })
    void inSouthAfricaThreeSubjectsNeedForty(String language, String others, String decision) {
        var subjects = Stream.concat(
                        Stream.of(new Candidate.Subject(Set.of("home-language"), n(language))),
                        Stream.of(others.split(" ")).map(percent -> new Candidate.Subject(Set.of(), n(percent))))
                .toList();

        assertThat(proposals("za-further", new Candidate(Map.of(), Set.of(), subjects), PeriodLevel.YEAR))
                .isEqualTo(decision);
    }

    @Test
    void whatIsNotKnownProposesNothing() {
        var nothing = new Candidate(Map.of(), Set.of(), List.of());

        assertThat(proposals("ci-secondary", nothing, PeriodLevel.TERM)).isEmpty();
        assertThat(proposals("ci-secondary", nothing, PeriodLevel.YEAR)).isEmpty();
    }

    @Test
    void aPupilIsJudgedByTheFiguresThatAreShown() {
        var results = new Notebook(PeriodTree.terms(3))
                .with(Subject.plain(), "1")
                .with(Subject.plain().tagged("conduct"), "1")
                .mark(T1, MATHS, "note", "14.99/20")
                .mark(T1, 1, "note", "9/20")
                .under(Presets.scheme("ci-secondary"))
                .results();

        var candidate = results.candidate(AWA, T1);

        assertThat(candidate.measures()).containsEntry("general", n("12")).containsEntry("subject:conduct", n("9"));
        assertThat(candidate.subjects()).contains(new Candidate.Subject(Set.of("conduct"), n("45")));
        assertThat(results.proposals(candidate, T1))
                .extracting(proposed -> proposed.proposal().code())
                .containsExactly("tableau-d-honneur", "blame-conduite");
    }
}
