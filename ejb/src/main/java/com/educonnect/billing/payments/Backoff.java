package com.educonnect.billing.payments;

import java.time.Duration;

/** How long until a provider is asked again: soon at first, as most payers confirm at once, then ever more rarely. */
final class Backoff {
    /** Longer than any call may take, so that a call is over before anybody asks what became of it. */
    static final Duration OF_A_CALL = Duration.ofSeconds(30);

    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 8;

    private Backoff() {}

    static Duration after(int polls) {
        var pause = FIRST.multipliedBy(1L << Math.clamp(polls - 1L, 0, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
