package com.educonnect.config.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Asks again and again whether what the product does by itself is done. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private Waiting() {}

    /** Whether it was so in that time. */
    static boolean isReached(Duration longest, BooleanSupplier done) {
        var end = Instant.now().plus(longest);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
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
