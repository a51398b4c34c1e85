package com.educonnect.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void saysInOneLineThatAPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree("127.0.0.1", taken.getLocalPort()))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " on 127.0.0.1 cannot be used")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void acceptsAFreePort() {
        var port = Ports.free();

        assertThatCode(() -> Ports.requireFree("127.0.0.1", port)).doesNotThrowAnyException();
    }

    @Test
    void givesNoPortThatAnOutgoingConnectionMayHave() {
        assertThat(IntStream.range(0, 200).map(i -> Ports.free())).allMatch(port -> port < 32_768);
    }

    @Test
    void givesNoPortOutTwice() {
        assertThat(Ports.free()).isNotEqualTo(Ports.free());
    }
}
