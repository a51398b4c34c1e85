package com.educonnect.bench;

import com.educonnect.config.Postgres;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/** What one piece of work took: on the clock, and of CPU. */
record Spent(double nanos, double cpu) {
    static Spent by(LongSupplier counter, Callable<?> work) throws Exception {
        var cpu = counter.getAsLong();
        var begun = System.nanoTime();
        work.call();
        return new Spent(System.nanoTime() - begun, counter.getAsLong() - cpu);
    }

    static Spent by(Postgres postgres, Callable<?> work) throws Exception {
        return by(() -> Cpu.server(postgres.pid()), work);
    }

    String seconds() {
        return Line.number("%.2f s", nanos / 1e9);
    }

    String perUnit(int units) {
        return Line.number("%.1f ms, %.1f ms CPU each", nanos / 1e6 / units, cpu / 1e6 / units);
    }
}
