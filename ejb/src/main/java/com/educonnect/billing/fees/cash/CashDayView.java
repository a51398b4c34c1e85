package com.educonnect.billing.fees.cash;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A cashier's drawer on one day, in minor units.
 *
 * @param expected what should lie in it: opening, received, less what was given back
 * @param difference counted less expected
 */
public record CashDayView(
        UUID id,
        UUID cashier,
        String cashierName,
        boolean own,
        LocalDate day,
        String currency,
        long opening,
        long received,
        long givenBack,
        int receipts,
        long expected,
        @Nullable Long counted,
        @Nullable Long banked,
        @Nullable Long difference,
        @Nullable String reason,
        Instant openedAt,
        @Nullable Instant closedAt) {}
