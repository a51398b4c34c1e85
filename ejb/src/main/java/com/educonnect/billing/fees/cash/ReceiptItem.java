package com.educonnect.billing.fees.cash;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * What a receipt's money covers.
 *
 * @param name of the fee, or null for what is paid ahead
 */
public record ReceiptItem(
        @Nullable String name,
        @Nullable String kind,
        @Nullable Integer instalment,
        @Nullable String pupil,
        @Nullable LocalDate dueOn,
        long amount) {}
