package com.educonnect.billing.invoices;

import java.util.UUID;

/** Nothing is owed of an invoice any more; told in the transaction that settles it. */
public record InvoicePaid(UUID invoice, UUID contract) {}
