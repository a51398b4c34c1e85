package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.util.UUID;

/**
 * Money that came by hand, or was found on a bank's statement.
 *
 * @param way {@code cash}, {@code cheque}, {@code bank-transfer} or {@code voucher}
 * @param payerPhone E.164, or null
 * @param reference of the receipt book, the cheque, the statement's line or the voucher
 */
public record Receive(
        String way,
        String subject,
        UUID subjectId,
        String label,
        String payerName,
        Money amount,
        String reference,
        String payerPhone) {
    public Receive(
            String way,
            String subject,
            UUID subjectId,
            String label,
            String payerName,
            Money amount,
            String reference) {
        this(way, subject, subjectId, label, payerName, amount, reference, null);
    }
}
