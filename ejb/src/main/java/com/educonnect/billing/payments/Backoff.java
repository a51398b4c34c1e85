package com.educonnect.billing.payments;

import java.time.Duration;

/**
 * How long until a provider is asked again: soon at first, as most payers confirm at once, then ever more rarely. What it
 * gave up may be paid later, and the message of it be lost: that is looked at for some days more.
 */
final class Backoff {
    /** Longer than any call may take, so that a call is over before anybody asks what became of it. */
    static final Duration OF_A_CALL = Duration.ofSeconds(30);

    /** How long what is lost is looked at, from when nobody waits for it any more. */
    static final Duration LATE = Duration.ofDays(3);

    /** How long until a payment is looked at again whose dispute is not decided. */
    static final Duration DISPUTED = Duration.ofDays(1);

    private static final Duration LATE_PAUSE = Duration.ofHours(6);
    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 8;

    private Backoff() {}

    /**
     * After a step of a payment; null where it is not looked at again, as what a person has looked at.
     *
     * @param over whether also the days for what comes late are past
     */
    static Duration next(Payment payment, Progress to, boolean over) {
        if (to.state().isOpen()) {
            return after(payment.polls());
        }
        var lost = to.state() == PaymentState.EXPIRED || to.state() == PaymentState.FAILED;
        var asked = payment.account() != null && payment.sentAt() != null;
        return lost && asked && payment.state() != PaymentState.NEEDS_REVIEW && !over ? LATE_PAUSE : null;
    }

    static Duration after(int polls) {
        var pause = FIRST.multipliedBy(1L << Math.clamp(polls - 1L, 0, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
