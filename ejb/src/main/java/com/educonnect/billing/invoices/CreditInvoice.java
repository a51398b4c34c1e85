package com.educonnect.billing.invoices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** Part of an invoice that is taken back. */
public record CreditInvoice(
        @Positive long net, @NotBlank @Size(max = 300) String reason) {}
