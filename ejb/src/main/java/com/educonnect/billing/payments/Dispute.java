package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.time.Instant;

/**
 * The payer's bank, or the provider for the payer, doubts a payment; as the provider tells it now.
 *
 * @param reference the provider's own
 * @param reason the provider's own word for what is claimed
 * @param fee what the provider keeps for it up to now; none where it does not tell in the payment's currency
 * @param due until when it can be answered, or null
 * @param evidence whether anything was handed in
 * @param withdrawn whether the money has been taken from the seller, be it returned since or not
 * @param returned whether it has come back
 */
public record Dispute(
        String reference,
        String reason,
        DisputeState state,
        Money amount,
        Money fee,
        Instant openedAt,
        Instant due,
        boolean evidence,
        boolean withdrawn,
        boolean returned) {

    public boolean isLost() {
        return state == DisputeState.LOST;
    }
}
