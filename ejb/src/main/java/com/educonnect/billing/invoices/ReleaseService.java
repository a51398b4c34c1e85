package com.educonnect.billing.invoices;

import com.educonnect.billing.contracts.Proration;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Deferred income becomes income month by month, as it is served. What is left is spread over the days that are left, so
 * that a credit note in between is taken into account and the last month leaves nothing behind.
 */
@Stateless
public class ReleaseService {
    @Inject
    InvoiceRepository invoices;

    @Inject
    Settling settling;

    @Inject
    Bookkeeping books;

    /** Invoices with income to release before the first day of a month, some of them, after an id. */
    public List<UUID> due(LocalDate month, UUID after, int most) {
        return invoices.unreleased(month, after, most);
    }

    /** Releases all months of an invoice that have ended before the first day of this one, each by an entry of its own. */
    public void release(UUID id, LocalDate month) {
        var invoice = settling.hold(id);
        var start = invoices.releasedUntil(id).orElse(invoice.servedFrom());
        var last = month.isBefore(invoice.servedUntil()) ? month : invoice.servedUntil();
        while (start.isBefore(last)) {
            var next = start.withDayOfMonth(1).plusMonths(1);
            var end = next.isBefore(last) ? next : last;
            var left = new Proration(settling.unearned(invoice), start, invoice.servedUntil());
            books.earned(invoice, left.part(start, end), end);
            invoices.released(id, end);
            start = end;
        }
    }
}
