package com.educonnect.config.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void pupilsAreAsOldAsTheirLevel() {
        var ages = School.all(TODAY).stream()
                .map(school -> school.key() + " "
                        + school.classes().stream()
                                .map(each ->
                                        school.sessions().getFirst().from().getYear() - school.bornIn(each.level()))
                                .toList())
                .toList();

        assertThat(ages)
                .containsExactly(
                        "lycee [12, 12, 13, 14, 15, 16, 17, 18]",
                        "primaire [6, 7, 8, 9, 10, 11]",
                        "karoo [14, 15, 16, 17, 18]");
    }
}
