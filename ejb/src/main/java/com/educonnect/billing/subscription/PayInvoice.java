package com.educonnect.billing.subscription;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Pays an invoice by its link.
 *
 * @param amount in the minor units of the invoice's currency
 * @param phone the Mobile Money number that is charged; none where the payer is sent to a page
 */
public record PayInvoice(
        @NotBlank @Size(max = 30) String provider,
        @Positive long amount,
        @Size(max = 30) String phone) {}
