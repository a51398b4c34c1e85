package com.educonnect.billing.invoices;

import jakarta.validation.constraints.Size;

/**
 * What a person found out at the authority: that it does not have the invoice, or under which number it has it.
 *
 * @param reference the authority's number; null hands the invoice in again
 * @param qr what the code on the paper says; with a number only
 */
public record DecideClearance(
        @Size(min = 1, max = 100) String reference,
        @Size(min = 1, max = 500) String qr) {}
