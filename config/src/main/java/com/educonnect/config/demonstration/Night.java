package com.educonnect.config.demonstration;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;

/** The operator has every school counted, so that boards and the district's console have figures from the first look. */
final class Night {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final ApiClient operator;

    Night(ApiClient operator) {
        this.operator = operator;
    }

    /** Until all schools are counted. */
    void count() {
        var path = "/nights/" + Demonstration.id("first night");
        operator.put(path, Json.createObjectBuilder().build());
        var end = Instant.now().plus(LONGEST);
        while (operator.get(path).getString("state").equals("running")) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the demonstration's night has not ended");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
