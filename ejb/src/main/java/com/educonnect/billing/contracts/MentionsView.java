package com.educonnect.billing.contracts;

import jakarta.annotation.Nullable;

/** What a customer wants to read of himself on invoices. */
public record MentionsView(
        @Nullable String email,
        @Nullable String address,
        @Nullable String taxId) {}
