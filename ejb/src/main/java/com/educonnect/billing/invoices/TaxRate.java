package com.educonnect.billing.invoices;

import java.math.BigDecimal;

/**
 * A tax on services as it stands on a day.
 *
 * @param due when the State may ask for it: at the issue of the invoice or with its payment
 */
public record TaxRate(String code, BigDecimal percent, String due) {}
