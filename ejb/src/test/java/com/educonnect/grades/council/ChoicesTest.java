package com.educonnect.grades.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.rules.scheme.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private final Choices ivorian = Choices.of(Presets.scheme("ci-secondary"), true);
    private final Choices senegalese = Choices.of(Presets.scheme("sn-secondary"), false);

    @Test
    void whatTheRulesCanProposeCanBeGivenAndTellsItsThreshold() {
        assertThat(ivorian.list())
                .filteredOn(choice -> choice.kind().equals(Choice.HONOUR))
                .extracting(choice -> choice.code() + " " + choice.from())
                .containsExactly("tableau-d-honneur 12", "felicitations 16", "encouragements 14");
        assertThat(ivorian.list())
                .filteredOn(choice -> choice.code().equals("blame-travail"))
                .extracting(Choice::below)
                .containsExactly("8.5");
    }

    @Test
    void leavingItToTheCouncilIsNoDecisionAndACouncilMayAlsoOrient() {
        assertThat(ivorian.list())
                .filteredOn(choice -> choice.kind().equals(Choice.DECISION))
                .extracting(Choice::code)
                .containsExactlyInAnyOrder("passes", "repeats", "excluded", "oriented");
    }

    @Test
    void whereTheRulesProposeNothingTheUsualHonoursCanBeGivenWithoutAThreshold() {
        assertThat(senegalese.list()).extracting(Choice::code).contains("felicitations", "avertissement-travail");
        assertThat(senegalese.list()).extracting(Choice::from).containsOnlyNulls();
        assertThat(senegalese.list()).extracting(Choice::kind).doesNotContain(Choice.DECISION);
    }

    @Test
    void ofEachGroupOneIsGivenInTheOrderOfTheRules() {
        assertThat(ivorian.require(Choice.HONOUR, List.of("encouragements", "tableau-d-honneur")))
                .containsExactly("tableau-d-honneur", "encouragements");
        assertThatThrownBy(() -> ivorian.require(Choice.HONOUR, List.of("encouragements", "felicitations")))
                .hasMessageStartingWith("grades.choices-exclude");
        assertThatThrownBy(() -> ivorian.require(Choice.HONOUR, List.of("blame-travail")))
                .hasMessageStartingWith("grades.choice-unknown");
    }
}
