package com.educonnect.config;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells whoever waits what has been done, and how long it took. */
record Steps(Consumer<String> progress) {

    <T> T take(String done, Supplier<T> step) {
        var begun = System.nanoTime();
        var result = step.get();
        progress.accept(String.format(Locale.ROOT, "  %s (%.1f s)", done, (System.nanoTime() - begun) / 1e9));
        return result;
    }

    void take(String done, Runnable step) {
        take(done, () -> {
            step.run();
            return null;
        });
    }
}
