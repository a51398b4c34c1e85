package com.educonnect.billing.subscription;

import com.educonnect.billing.contracts.ContractView;
import com.educonnect.billing.contracts.PlanView;
import com.educonnect.billing.invoices.InvoiceView;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * A subscription as those see it who pay for it.
 *
 * @param mine whether it is the place's own, or that of the district which pays
 * @param bank where a transfer is to be sent
 * @param advance what was paid too much and pays the next invoice
 */
public record SubscriptionView(
        ContractView contract,
        boolean mine,
        List<PlanView> offers,
        List<InvoiceView> invoices,
        @Nullable String bank,
        long advance,
        String currency,
        @Nullable String email,
        @Nullable String address,
        @Nullable String taxId) {}
