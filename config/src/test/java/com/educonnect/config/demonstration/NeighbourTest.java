package com.educonnect.config.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeighbourTest {
    @Test
    void aFullDemonstrationHasThreeSchoolsOfAThousandPupilsAndTwoEndedYears() {
        assertThat(Neighbour.all(true)).hasSize(9);
        assertThat(Neighbour.all(true).subList(0, 3)).allSatisfy(each -> {
            assertThat(each.levels().size() * each.classes() * each.pupils()).isBetween(1_000, 1_050);
            assertThat(each.past()).isEqualTo(2);
        });
        assertThat(Neighbour.all(true).subList(3, 9))
                .isEqualTo(Neighbour.all(false).subList(3, 9));
    }

    @Test
    void withTheOthersTheDistrictHasTwelveAndNoCodeOrAddressTwice() {
        var codes = Stream.concat(
                School.all().stream().map(School::code),
                Neighbour.all(false).stream().map(Neighbour::code));
        assertThat(codes.toList()).hasSize(12).doesNotHaveDuplicates();
        var keys = Stream.concat(
                School.all().stream().map(School::key),
                Neighbour.all(false).stream().map(Neighbour::key));
        assertThat(keys.toList()).doesNotHaveDuplicates();
    }

    @Test
    void theirRulesOfMarkingAreThoseOfASchoolThatIsThere() {
        assertThat(School.all().stream().map(School::key))
                .containsAll(Neighbour.all(true).stream().map(Neighbour::model).toList());
    }
}
