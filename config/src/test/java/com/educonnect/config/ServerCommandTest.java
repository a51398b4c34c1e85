package com.educonnect.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerCommandTest {
    @ParameterizedTest
    @CsvSource({
        "-server, 21, true",
        "[21|]-server, 21, true",
        "[24|]-server, 21, false",
        "[|20]-server, 21, false",
        "[17|21]-server, 21, true",
        "[Some vendor-11.0.10|]-server, 21, false"
    })
    void keepsTheOptionsMeantForThisJava(String option, int java, boolean kept) {
        if (kept) {
            assertThat(ServerCommand.applicable(option, java)).containsExactly("-server");
        } else {
            assertThat(ServerCommand.applicable(option, java)).isEmpty();
        }
    }
}
