package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A payment as it stands.
 *
 * @param account null for what comes by hand
 * @param settled what came, or null as long as nothing did
 */
public record Payment(
        UUID id,
        String provider,
        UUID account,
        String subject,
        UUID subjectId,
        String label,
        String payerName,
        String payerPhone,
        Money amount,
        PaymentState state,
        String reference,
        Map<String, String> detail,
        String reason,
        Instant createdAt,
        Instant sentAt,
        int polls,
        Instant settledAt,
        Money settled,
        int version) {

    static Payment created(UUID id, Account account, AskPayment asked, String label, String phone) {
        return new Payment(
                id,
                asked.provider(),
                account.id(),
                asked.subject(),
                asked.subjectId(),
                label,
                asked.payerName(),
                phone,
                Money.of(asked.amount(), asked.currency()),
                PaymentState.CREATED,
                null,
                Map.of(),
                null,
                null,
                null,
                0,
                null,
                null,
                0);
    }

    static Payment received(UUID id, Receive by) {
        return new Payment(
                id,
                by.way(),
                null,
                by.subject(),
                by.subjectId(),
                by.label(),
                by.payerName(),
                by.payerPhone(),
                by.amount(),
                PaymentState.CREATED,
                null,
                Map.of(),
                null,
                null,
                null,
                0,
                null,
                null,
                0);
    }

    /** Whether nothing of it can have reached the provider yet. */
    boolean isUnsent() {
        return sentAt == null;
    }
}
