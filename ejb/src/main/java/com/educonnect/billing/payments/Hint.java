package com.educonnect.billing.payments;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * What a callback says, after its sender was believed. It moves nothing by itself: it is why we look.
 *
 * @param event the provider's id of this message, or null where it has none
 * @param payment ours, where the message names it, else null
 * @param reference the provider's own of the payment, or null
 * @param amount as it says was paid, in major units, or null
 * @param detail to be kept for the next question, as what a lost answer would have told
 */
public record Hint(String event, UUID payment, String reference, BigDecimal amount, Map<String, String> detail) {
    /** To look, and no more. */
    public static Hint look() {
        return new Hint(null, null, null, null, Map.of());
    }

    /** To look at that payment. */
    public static Hint at(String event, UUID payment, String reference) {
        return new Hint(event, payment, reference, null, Map.of());
    }
}
