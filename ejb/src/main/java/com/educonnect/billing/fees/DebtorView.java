package com.educonnect.billing.fees;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A family that owes, in minor units by the age of what is open.
 *
 * @param notDue what comes due later
 * @param upTo30 late by 1 to 30 days
 * @param older late by more than 90 days
 */
public record DebtorView(
        UUID family,
        String number,
        String name,
        @Nullable String payerName,
        @Nullable String payerPhone,
        @Nullable String payerEmail,
        @Nullable String pupils,
        @Nullable String classes,
        String currency,
        long balance,
        long notDue,
        long upTo30,
        long upTo60,
        long upTo90,
        long older,
        @Nullable LocalDate oldestDue,
        @Nullable LocalDate remindedOn) {}
