package com.educonnect.billing.fees.cash;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A receipt.
 *
 * @param number such as R-2026-000123, without gaps in its year
 * @param way cash, cheque, bank-transfer or the provider's name
 * @param balance what the family still owed afterwards, below zero what it had paid ahead
 */
public record ReceiptView(
        UUID id,
        String number,
        UUID family,
        String familyNumber,
        String familyName,
        UUID payment,
        String way,
        @Nullable String reference,
        String payerName,
        @Nullable String payerPhone,
        long amount,
        String currency,
        String words,
        long balance,
        LocalDate receivedOn,
        Instant madeAt,
        @Nullable String cashier,
        List<ReceiptItem> items,
        @Nullable LocalDate voidedOn,
        @Nullable String voidReason) {}
