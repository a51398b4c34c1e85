package com.educonnect.billing.invoices;

import com.educonnect.billing.ledger.Chart;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Gives a customer's advance back, or gives up what he owes. Whoever calls has asked a second person. */
@Stateless
public class CorrectionService {
    private static final String REFUND = "refund";

    @Inject
    Settling settling;

    @Inject
    Bookkeeping books;

    @Inject
    Clock clock;

    /** Refuses what goes beyond what there is. */
    public void require(String kind, InvoiceView invoice, long amount) {
        var limit = kind.equals(REFUND) ? books.advance(invoice.party(), invoice.currency()) : invoice.open();
        if (invoice.money(amount).compareTo(limit) > 0) {
            throw new Rejected(InvoiceError.MORE_THAN_OWED, limit.major(), invoice.currency());
        }
    }

    /** Held while it is looked at, so that two decisions at once do not both find the same money. */
    public void carryOut(String kind, InvoiceView seen, UUID source, long amount) {
        var invoice = settling.hold(seen.id());
        require(kind, invoice, amount);
        var today = LocalDate.now(clock);
        if (kind.equals(REFUND)) {
            books.refunded(invoice, source, invoice.money(amount), today);
        } else {
            settling.settle(invoice, "write_off", source, invoice.money(amount), today, null);
            books.settledBy(Chart.LOST, invoice, source, invoice.money(amount), today);
        }
    }
}
