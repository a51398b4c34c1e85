package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestIdHandlerTest {
    private final RequestIdHandler handler = new RequestIdHandler();

    @AfterEach
    void leave() {
        RequestId.leave();
    }

    @Test
    void putsTheRequestOnEachLine() {
        RequestId.enter("abc");
        var line = new LogRecord(Level.INFO, "a roll was saved");

        handler.publish(line);

        assertThat(line.getParameters()).containsExactly(Map.of("requestId", "abc"));
    }

    @Test
    void leavesLinesOutsideARequestAsTheyAre() {
        var line = new LogRecord(Level.INFO, "a timer ran");

        handler.publish(line);

        assertThat(line.getParameters()).isNull();
    }

    @Test
    void showsControlCharactersAsEscapes() {
        var line = new LogRecord(Level.INFO, "user\r\u001b[31m\u2028forged");

        handler.publish(line);

        assertThat(line.getMessage()).isEqualTo("user\\u000d\\u001b[31m\\u2028forged");
    }
}
