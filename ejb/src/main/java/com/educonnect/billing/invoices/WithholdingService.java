package com.educonnect.billing.invoices;

import com.educonnect.billing.ledger.Chart;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * In some countries the customer keeps part of the price back and pays it to the State in our name: the payment is short
 * by law, and the State's certificate settles the rest.
 */
@Stateless
public class WithholdingService {
    @Inject
    Settling settling;

    @Inject
    Bookkeeping books;

    @Inject
    Audit audit;

    /** The same id again changes nothing. */
    public InvoiceView withhold(UUID id, UUID invoice, Withholding command) {
        var held = settling.hold(invoice);
        var amount = held.money(command.amount());
        if (settling.by(invoice, "withholding", id) != 0) {
            return held;
        }
        if (amount.compareTo(held.open()) > 0) {
            throw new Rejected(InvoiceError.MORE_THAN_OWED, held.open().major(), held.currency());
        }
        settling.settle(
                held,
                "withholding",
                id,
                amount,
                command.on(),
                command.certificate().strip());
        books.settledBy(Chart.WITHHELD, held, id, amount, command.on());
        audit.record("invoice.withheld", "invoice", invoice, Map.of());
        return settling.hold(invoice);
    }
}
