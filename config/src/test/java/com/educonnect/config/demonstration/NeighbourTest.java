package com.educonnect.config.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeighbourTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void aFullDemonstrationHasThreeSchoolsOfAThousandPupilsAndTwoEndedYearsOrMore() {
        assertThat(Neighbour.all(true)).hasSize(9);
        assertThat(Neighbour.all(true).subList(0, 3)).allSatisfy(each -> {
            assertThat(each.levels().size() * each.classes() * each.pupils()).isBetween(1_000, 1_050);
            assertThat(each.past()).isGreaterThanOrEqualTo(2);
        });
        assertThat(Neighbour.all(true).subList(3, 9))
                .isEqualTo(Neighbour.all(false).subList(3, 9));
    }

    @Test
    void withTheOthersTheDistrictHasTwelveAndNoCodeOrAddressTwice() {
        var codes = Stream.concat(
                School.all(TODAY).stream().map(School::code),
                Neighbour.all(false).stream().map(Neighbour::code));
        assertThat(codes.toList()).hasSize(12).doesNotHaveDuplicates();
        var keys = Stream.concat(
                School.all(TODAY).stream().map(School::key),
                Neighbour.all(false).stream().map(Neighbour::key));
        assertThat(keys.toList()).doesNotHaveDuplicates();
    }

    @Test
    void theFirstKeepsPapersOfThreeYearsAgoAndOneHasNotEndedItsLastYearYet() {
        assertThat(Neighbour.all(false).getFirst().years(TODAY))
                .extracting(School.Year::title)
                .containsExactly("2026-2027", "2025-2026", "2024-2025", "2023-2024");
        assertThat(Neighbour.all(false).stream().filter(Neighbour::late))
                .singleElement()
                .extracting(late -> late.years(TODAY).getFirst().title())
                .isEqualTo("2025-2026");
    }

    @Test
    void theirRulesOfMarkingAreThoseOfASchoolThatIsThere() {
        assertThat(School.all(TODAY).stream().map(School::key))
                .containsAll(Neighbour.all(true).stream().map(Neighbour::model).toList());
    }
}
