package com.educonnect.billing.subscription;

import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.billing.invoices.InvoiceView;
import com.educonnect.billing.payments.PayableSubject;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** An invoice of the operator, as the school or district pays it that owes it; another's is as unknown as none. */
@ApplicationScoped
public class PayableInvoice implements PayableSubject {
    @Inject
    Customer customer;

    @Inject
    InvoiceService invoices;

    @Inject
    Tenants tenants;

    @Override
    public String subject() {
        return "invoice";
    }

    @Override
    public boolean ofOperator() {
        return true;
    }

    @Override
    public Payable payable(UUID id) {
        tenants.actor().require("subscription.pay");
        var invoice = own(id);
        return new Payable(invoice.number(), invoice.open(), "/subscription");
    }

    @Override
    public String label(UUID id) {
        var invoice = invoices.get(id);
        if (!invoice.kind().equals("invoice")) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return invoice.number();
    }

    @Override
    public void requireReader(UUID id) {
        if (!tenants.actor().may("finance.read")) {
            tenants.actor().require("subscription.read");
            own(id);
        }
    }

    private InvoiceView own(UUID id) {
        var place = customer.place();
        return customer.atOperator(() -> {
            var invoice = invoices.get(id);
            if (!invoice.kind().equals("invoice") || !invoice.party().equals(place.id())) {
                throw new Rejected(PlatformError.NOT_FOUND);
            }
            return invoice;
        });
    }
}
