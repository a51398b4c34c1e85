package com.educonnect.billing.fees;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A family in a list.
 *
 * @param balance what it owes in all, below zero what it has paid ahead, in minor units
 * @param due what of it should be paid by now
 */
public record FamilyRow(
        UUID id,
        String number,
        String name,
        @Nullable String payerName,
        int pupils,
        @Nullable String classes,
        String currency,
        long balance,
        long due,
        @Nullable LocalDate oldestDue) {}
