package com.educonnect.billing.payments;

import java.util.Locale;

/** How a dispute stands. */
public enum DisputeState {
    /** The payer's bank asks, and has taken nothing yet. */
    INQUIRY,
    /** The seller has to answer, or accept it. */
    NEEDS_RESPONSE,
    /** Answered; somebody else decides. */
    UNDER_REVIEW,
    WON,
    LOST,
    /** Over without anybody having decided. */
    CLOSED;

    public boolean isOpen() {
        return this == INQUIRY || this == NEEDS_RESPONSE || this == UNDER_REVIEW;
    }

    static DisputeState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
