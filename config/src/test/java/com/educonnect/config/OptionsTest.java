package com.educonnect.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void servesThisMachineOnPort8080UnlessToldOtherwise() {
        assertThat(Options.parse("--payara", "payara.zip", "--ear", "educonnect.ear"))
                .returns(8080, Options::port)
                .returns("127.0.0.1", Options::address)
                .returns(1, Options::nodes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65535", "99999", "-1", "eighty", ""})
    void refusesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> Options.parse("--payara", "p", "--ear", "e", "--port", port))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("must be a number from 1 to 65534");
    }

    @Test
    void namesTheOptionsItKnows() {
        assertThatThrownBy(() -> Options.parse("--prot", "8080"))
                .hasMessage("Unknown option --prot; known are"
                        + " --address, --demonstration, --ear, --heap, --home, --nodes, --payara, --port");
    }

    @Test
    void loadsAModestDemonstrationUnlessAFullOneIsAskedFor() {
        assertThat(Options.parse("--payara", "p", "--ear", "e").full()).isFalse();
        assertThat(Options.parse("--payara", "p", "--ear", "e", "--demonstration", "modest")
                        .full())
                .isFalse();
        assertThat(Options.parse("--payara", "p", "--ear", "e", "--demonstration", "full")
                        .full())
                .isTrue();
        assertThatThrownBy(() -> Options.parse("--payara", "p", "--ear", "e", "--demonstration", "huge"))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("must be modest or full");
    }
}
