package com.educonnect.billing.invoices;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** Who owes, as an invoice names him. */
public record Buyer(
        UUID id,
        String name,
        @Nullable String code,
        String country,
        @Nullable String address,
        @Nullable String taxId,
        @Nullable String email,
        String language) {}
