package com.educonnect.config.providers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What goes wrong on the way when a payment is started, the first time it is. */
final class Faults {
    private final Engine engine;
    private final Duration stall;

    Faults(Engine engine, Duration stall) {
        this.engine = engine;
        this.stall = stall;
    }

    /** Does what a request asks for and answers it. */
    @FunctionalInterface
    interface Served {
        void serve() throws IOException;
    }

    /**
     * @param id what is asked for; who asks for it again has no fault
     * @param served does it and answers
     * @param done does it and does not answer
     */
    void around(Skin skin, Ask ask, String id, Scenario scenario, Served served, Runnable done) throws IOException {
        if (engine.attempt(skin.name(), id) > 1) {
            served.serve();
            return;
        }
        switch (scenario) {
            case TOKEN_DIES -> ask.answer(401);
            case BUSY -> ask.answer(429);
            case BROKEN -> ask.answer(500);
            case DOWN -> ask.answer(503);
            case RESETS -> ask.cut();
            case ERROR_PAGE -> ask.answer(502, "text/html", "<h1>Bad gateway</h1>".getBytes(StandardCharsets.UTF_8));
            case ANSWER_LOST -> {
                done.run();
                ask.cut();
            }
            case MALFORMED -> {
                done.run();
                ask.answer(200, "application/json", "{\"status\":".getBytes(StandardCharsets.UTF_8));
            }
            case STALLS -> {
                done.run();
                stall();
                ask.cut();
            }
            default -> served.serve();
        }
    }

    private void stall() {
        try {
            new CountDownLatch(1).await(stall.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
