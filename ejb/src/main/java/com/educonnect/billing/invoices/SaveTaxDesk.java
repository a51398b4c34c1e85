package com.educonnect.billing.invoices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Where a seller hands in, as it should be.
 *
 * @param key null keeps the one that is known
 */
public record SaveTaxDesk(
        @NotBlank @Size(max = 100) String establishment,
        @NotBlank @Size(max = 100) String pointOfSale,
        @Size(min = 1, max = 4000) String key,
        @PositiveOrZero int version) {}
