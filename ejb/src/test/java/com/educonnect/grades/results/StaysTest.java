package com.educonnect.grades.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.results.Stays.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaysTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final UUID ASSESSMENT = UUID.randomUUID();

    private final UUID awa = UUID.randomUUID();
    private final UUID moussa = UUID.randomUUID();

    @Test
    void aMarkIsAskedOfEverybodyWhoWasThereOnTheDay() {
        assertThat(stays(null).missing(DAY, List.of())).isEqualTo(2);
    }

    @Test
    void aStateStandsInThePlaceOfAMark() {
        assertThat(stays(null).missing(DAY, List.of(number(awa), state(moussa))))
                .isEqualTo(0);
    }

    @Test
    void aMarkThatWasTakenBackIsMissingAgain() {
        var takenBack = new GivenMark(ASSESSMENT, moussa, null, null);
        assertThat(stays(null).missing(DAY, List.of(number(awa), takenBack))).isEqualTo(1);
    }

    @Test
    void nothingIsAskedOfAPupilWhoHadLeftByTheDay() {
        assertThat(stays(DAY).missing(DAY, List.of())).isEqualTo(1);
        assertThat(stays(DAY.plusDays(1)).missing(DAY, List.of())).isEqualTo(2);
    }

    @Test
    void theMarkOfOneWhoWasNotThereIsNoOtherPupilsMark() {
        assertThat(stays(DAY).missing(DAY, List.of(number(moussa)))).isEqualTo(1);
        assertThat(stays(null).missing(DAY, List.of(number(UUID.randomUUID())))).isEqualTo(2);
    }

    @Test
    void nothingIsAskedBeforeAnybodyCame() {
        assertThat(stays(null).missing(START.minusDays(1), List.of())).isEqualTo(0);
        assertThat(stays(null).missing(START, List.of())).isEqualTo(2);
    }

    private Stays stays(LocalDate moussaLeft) {
        return new Stays(List.of(new Stay(awa, START, null), new Stay(moussa, START, moussaLeft)));
    }

    private static GivenMark number(UUID pupil) {
        return new GivenMark(ASSESSMENT, pupil, BigDecimal.TEN, null);
    }

    private static GivenMark state(UUID pupil) {
        return new GivenMark(ASSESSMENT, pupil, null, "absent");
    }
}
