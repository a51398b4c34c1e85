package com.educonnect.billing.payments;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a callback says, after its sender was believed. It moves nothing by itself: it is why we look.
 *
 * @param event the provider's id of this message, or null where it has none
 * @param payment ours, where the message names it, else null
 * @param reference the provider's own of the payment, or null
 * @param amount as it says was paid, in major units, or null
 */
public record Hint(String event, UUID payment, String reference, BigDecimal amount) {
    public static Hint of(String reference) {
        return new Hint(null, null, reference, null);
    }
}
