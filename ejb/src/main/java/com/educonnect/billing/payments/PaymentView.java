package com.educonnect.billing.payments;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A payment as its payer sees it.
 *
 * @param amount in the currency's minor units
 * @param url where the payer goes on, once the provider has said so
 * @param reason why it did not come, by name and as a sentence
 */
public record PaymentView(
        UUID id,
        String subject,
        UUID subjectId,
        String provider,
        String label,
        long amount,
        String currency,
        String state,
        @Nullable String url,
        @Nullable String reason,
        @Nullable String reasonText,
        @Nullable String reference,
        Instant createdAt,
        @Nullable Instant settledAt,
        int version) {

    static PaymentView of(Payment payment, Locale language) {
        return new PaymentView(
                payment.id(),
                payment.subject(),
                payment.subjectId(),
                payment.provider(),
                payment.label(),
                payment.amount().minor(),
                payment.amount().currency().getCurrencyCode(),
                payment.state().id(),
                payment.state().isOpen() ? payment.detail().get("url") : null,
                payment.reason(),
                payment.reason() == null ? null : Reason.text(payment.reason(), language),
                payment.reference(),
                payment.createdAt(),
                payment.settledAt(),
                payment.version());
    }
}
