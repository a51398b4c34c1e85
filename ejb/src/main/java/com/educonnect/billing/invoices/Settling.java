package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.ledger.LedgerService;
import com.educonnect.billing.ledger.Line;
import com.educonnect.platform.Ids;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes invoices less owed, under the lock of their row, and tells when nothing is owed any more. */
@Dependent
class Settling {
    @Inject
    InvoiceRepository invoices;

    @Inject
    SettlementRepository settlements;

    @Inject
    Bookkeeping books;

    @Inject
    LedgerService ledger;

    @Inject
    Tenants tenants;

    @Inject
    Event<InvoicePaid> paid;

    InvoiceView hold(UUID invoice) {
        return invoices.hold(invoice).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** Once for each kind and source; the same again changes nothing. A negative amount takes back. */
    boolean settle(InvoiceView invoice, String kind, UUID source, Money amount, LocalDate on, String certificate) {
        var id = Ids.next();
        var by = tenants.actor().identity();
        if (!settlements.settle(id, invoice.id(), kind, source, amount.minor(), on, certificate, by)) {
            return false;
        }
        var after = invoice.settled() + amount.minor();
        settlements.settled(invoice.id(), after);
        taxFallsDue(invoice, id, after, on);
        if (after == invoice.total()) {
            paid.fire(new InvoicePaid(invoice.id(), invoice.contract()));
        }
        return true;
    }

    /** How much one source has settled. */
    long by(UUID invoice, String kind, UUID source) {
        return settlements.settledBy(invoice, kind, source);
    }

    List<SettlementView> of(UUID invoice) {
        return settlements.settlements(invoice);
    }

    /** A credit note is itself owed by nobody. */
    void close(UUID creditNote) {
        settlements.settled(creditNote, hold(creditNote).total());
    }

    private void taxFallsDue(InvoiceView invoice, UUID settlement, long after, LocalDate on) {
        var taxes = invoices.document(invoice.id()).orElseThrow().taxes().stream()
                .filter(tax -> tax.due().equals("payment"))
                .mapToLong(TaxLine::amount)
                .sum();
        var due = share(taxes, after, invoice.total()) - share(taxes, invoice.settled(), invoice.total());
        books.taxFellDue(invoice, settlement, invoice.money(due), on);
    }

    /** Counted from the beginning each time, so that the last payment brings whatever rounding has left. */
    private static long share(long taxes, long settled, long total) {
        return BigInteger.valueOf(taxes)
                .multiply(BigInteger.valueOf(settled))
                .divide(BigInteger.valueOf(total))
                .longValueExact();
    }

    /** The part of an invoice's net that lies in the account of deferred income, by the books. */
    Money unearned(InvoiceView invoice) {
        var minor = Stream.concat(Stream.of(invoice.id()), invoices.creditNoteIds(invoice.id()).stream())
                .flatMap(id -> ledger.of("invoice", id).stream())
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.account().equals(Chart.DEFERRED))
                .mapToLong(Line::amount)
                .sum();
        return invoice.money(Math.negateExact(minor));
    }
}
