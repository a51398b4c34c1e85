package com.educonnect.billing.invoices;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/** What made an invoice no longer owed; a negative amount took back. */
public record SettlementView(
        String kind,
        UUID source,
        long amount,
        LocalDate on,
        @Nullable String certificate) {}
