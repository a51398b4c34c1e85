package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Disputed money has moved; said in the transaction that records it, once for each step.
 *
 * @param dispute the provider's reference
 * @param fee what the provider keeps for the dispute, in all up to this step
 */
public record DisputeMoved(
        UUID paymentId, String provider, String dispute, Step step, Money amount, Money fee, Instant at) {
    /** Which way it went. */
    public enum Step {
        /** The provider took it, until it is decided whose it is. */
        WITHDRAWN,
        /** It came back. */
        RETURNED,
        /** It will not come back: the payment itself went back. */
        LOST
    }
}
