package com.educonnect.config.demonstration;

import jakarta.json.Json;
import java.time.Duration;

/** The operator has every school counted, so that boards and the district's console have figures from the first look. */
final class Night {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ApiClient operator;

    Night(ApiClient operator) {
        this.operator = operator;
    }

    /** Until all schools are counted. */
    void count() {
        var path = "/nights/" + Demonstration.id("first night");
        operator.put(path, Json.createObjectBuilder().build());
        if (!Waiting.isReached(
                LONGEST, () -> !operator.get(path).getString("state").equals("running"))) {
            throw new IllegalStateException("the demonstration's night has not ended");
        }
    }
}
