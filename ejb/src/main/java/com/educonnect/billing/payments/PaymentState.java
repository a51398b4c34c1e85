package com.educonnect.billing.payments;

import java.util.Locale;

/** Where a payment stands. What is not open any more stays as it is, but for money that comes late or goes back. */
public enum PaymentState {
    CREATED,
    SENT,
    PENDING,
    UNKNOWN,
    SUCCEEDED,
    FAILED,
    EXPIRED,
    NEEDS_REVIEW,
    REFUNDED;

    static PaymentState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** Whether the provider's answer is still awaited. */
    public boolean isOpen() {
        return ordinal() < SUCCEEDED.ordinal();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
