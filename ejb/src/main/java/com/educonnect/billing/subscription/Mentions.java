package com.educonnect.billing.subscription;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a customer wants to read of himself on his invoices, and where they are sent. */
public record Mentions(
        @Email @Size(max = 254) String email,
        @Size(max = 500) String address,
        @Size(max = 100) String taxId,
        @Pattern(regexp = "fr|en") String language) {}
