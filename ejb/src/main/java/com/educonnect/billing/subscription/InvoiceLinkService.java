package com.educonnect.billing.subscription;

import com.educonnect.billing.contracts.ContractService;
import com.educonnect.billing.invoices.InvoiceLinks;
import com.educonnect.billing.invoices.InvoiceView;
import com.educonnect.billing.invoices.SellerService;
import com.educonnect.billing.payments.AskPayment;
import com.educonnect.billing.payments.PayableSubject.Payable;
import com.educonnect.billing.payments.PaymentService;
import com.educonnect.billing.payments.PaymentView;
import com.educonnect.billing.payments.PaymentWay;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * An invoice by the link that stands in its letters. Whoever holds the link sees what is owed and pays it without a login:
 * a school that is suspended has none, and somebody else may pay for it.
 */
@Stateless
public class InvoiceLinkService {
    private static final String SUBJECT = "invoice";

    @Inject
    Customer customer;

    @Inject
    InvoiceLinks links;

    @Inject
    ContractService contracts;

    @Inject
    SellerService sellers;

    @EJB
    PaymentService payments;

    public OpenInvoice get(String link) {
        return customer.atOperator(() -> {
            var invoice = links.invoice(link);
            return new OpenInvoice(
                    invoice.number(),
                    invoice.buyer(),
                    invoice.dueOn(),
                    invoice.open().minor(),
                    invoice.currency(),
                    sellers.find(country(invoice)).map(seller -> seller.bank()).orElse(null));
        });
    }

    private String country(InvoiceView invoice) {
        return contracts.get(invoice.contract()).country();
    }

    public List<PaymentWay> ways(String link) {
        return customer.atOperator(() -> {
            links.invoice(link);
            return payments.ways(SUBJECT);
        });
    }

    /** The payment's id stands for it for ever: asking again for the same changes nothing. */
    public PaymentView pay(String link, UUID payment, PayInvoice command) {
        return customer.atOperator(() -> {
            var invoice = links.invoice(link);
            var asked = new AskPayment(
                    SUBJECT,
                    invoice.id(),
                    command.provider(),
                    command.amount(),
                    invoice.currency(),
                    command.phone(),
                    null);
            var payable = new Payable(invoice.number(), invoice.open(), InvoiceLinks.path(link));
            return payments.ask(payment, asked, payable, country(invoice));
        });
    }

    /** A payment of another invoice is as unknown as none. */
    public PaymentView payment(String link, UUID payment) {
        return customer.atOperator(
                () -> payments.payment(SUBJECT, links.invoice(link).id(), payment));
    }
}
