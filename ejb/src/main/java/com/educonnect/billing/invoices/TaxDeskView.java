package com.educonnect.billing.invoices;

import java.util.UUID;

/** Where a seller hands its invoices in; its key is never shown. */
public record TaxDeskView(UUID seller, String establishment, String pointOfSale, int version) {}
