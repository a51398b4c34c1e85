package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import com.educonnect.billing.ledger.BookService;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.ledger.Entry;
import com.educonnect.billing.ledger.Journal;
import com.educonnect.billing.ledger.LedgerService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Which accounts each step in the life of an invoice moves. */
@Dependent
class Bookkeeping {
    private static final String INVOICE = "invoice";

    @Inject
    LedgerService ledger;

    @Inject
    BookService books;

    /** What is served later is not earned yet. */
    void issued(UUID id, InvoiceDocument said) {
        var party = said.buyer().id();
        var income = said.servedUntil() == null ? Chart.SERVICES : Chart.DEFERRED;
        ledger.post(entry(Journal.SALES, said.issuedOn(), said)
                .debit(Chart.CUSTOMERS, party, money(said, said.total()))
                .credit(income, null, money(said, said.net()))
                .credit(Chart.VAT, null, money(said, said.tax()))
                .from(INVOICE, id, "issued"));
    }

    /**
     * @param earned how much of the credited net was released as income already
     * @param owed how much of the total the customer still owed, the rest becomes his advance
     */
    void credited(UUID id, InvoiceDocument said, Money earned, Money owed) {
        var party = said.buyer().id();
        ledger.post(entry(Journal.SALES, said.issuedOn(), said)
                .debit(Chart.DEFERRED, null, money(said, said.net()).minus(earned))
                .debit(Chart.SERVICES, null, earned)
                .debit(Chart.VAT, null, money(said, said.tax()))
                .credit(Chart.CUSTOMERS, party, owed)
                .credit(Chart.ADVANCES, party, money(said, said.total()).minus(owed))
                .from(INVOICE, id, "issued"));
    }

    /** The customer's advance pays, as far as it goes. */
    void usedAdvance(UUID id, InvoiceDocument said, Money used) {
        var party = said.buyer().id();
        ledger.post(entry(Journal.MISC, said.issuedOn(), said)
                .debit(Chart.ADVANCES, party, used)
                .credit(Chart.CUSTOMERS, party, used)
                .from(INVOICE, id, "advance"));
    }

    Money advance(UUID party, String currency) {
        return Money.of(Math.negateExact(books.of(Chart.ADVANCES, party, currency)), currency);
    }

    /** Money came for an invoice; what is too much is an advance, what the provider kept is a charge. */
    void paid(InvoiceView invoice, Received received, Money owed) {
        var treasury = Chart.treasury(received.provider());
        ledger.post(Entry.of(
                        Chart.journal(treasury),
                        received.on(),
                        owed.currency(),
                        invoice.number(),
                        invoice.buyer() + ", " + received.provider())
                .debit(treasury, null, received.amount().minus(received.fee()))
                .debit(Chart.CHARGES, null, received.fee())
                .credit(Chart.CUSTOMERS, invoice.party(), owed)
                .credit(Chart.ADVANCES, invoice.party(), received.amount().minus(owed))
                .from("payment", received.payment(), "settled"));
    }

    /** Money as it came. */
    record Received(UUID payment, String provider, Money amount, Money fee, LocalDate on) {}

    /** Money whose owner is not known. */
    void unclear(Received received) {
        var treasury = Chart.treasury(received.provider());
        ledger.post(Entry.of(
                        Chart.journal(treasury),
                        received.on(),
                        received.amount().currency(),
                        received.payment().toString(),
                        received.provider())
                .debit(treasury, null, received.amount().minus(received.fee()))
                .debit(Chart.CHARGES, null, received.fee())
                .credit(Chart.UNCLEAR, null, received.amount())
                .from("payment", received.payment(), "settled"));
    }

    void wentBack(UUID payment, LocalDate on, String memo) {
        ledger.of("payment", payment).stream()
                .filter(entry -> entry.step().equals("settled"))
                .forEach(entry -> ledger.reverse(entry.id(), on, memo));
    }

    /** Tax that the customer keeps back and pays to the State for us, or what will never be paid. */
    void settledBy(String account, InvoiceView invoice, UUID source, Money amount, LocalDate on) {
        ledger.post(Entry.of(Journal.MISC, on, amount.currency(), invoice.number(), invoice.buyer())
                .debit(account, null, amount)
                .credit(Chart.CUSTOMERS, invoice.party(), amount)
                .from("settlement", source, account));
    }

    /** Money leaves the bank for a customer who had paid too much. */
    void refunded(InvoiceView invoice, UUID source, Money amount, LocalDate on) {
        ledger.post(Entry.of(Journal.BANK, on, amount.currency(), invoice.number(), invoice.buyer())
                .debit(Chart.ADVANCES, invoice.party(), amount)
                .credit(Chart.BANK, null, amount)
                .from("refund", source, "paid"));
    }

    /** In some countries the State may ask for tax on services only once they are paid. */
    void taxFellDue(InvoiceView invoice, UUID source, Money tax, LocalDate on) {
        if (!tax.isNone()) {
            var entry = Entry.of(Journal.MISC, on, tax.currency(), invoice.number(), invoice.buyer());
            var moved = tax.isNegative()
                    ? entry.debit(Chart.VAT_DUE, null, tax.negated()).credit(Chart.VAT, null, tax.negated())
                    : entry.debit(Chart.VAT, null, tax).credit(Chart.VAT_DUE, null, tax);
            ledger.post(moved.from("settlement", source, "tax-due"));
        }
    }

    void earned(InvoiceView invoice, Money amount, LocalDate until) {
        if (!amount.isNone()) {
            ledger.post(Entry.of(Journal.MISC, until.minusDays(1), amount.currency(), invoice.number(), invoice.buyer())
                    .debit(Chart.DEFERRED, null, amount)
                    .credit(Chart.SERVICES, null, amount)
                    .from(INVOICE, invoice.id(), "earned until " + until));
        }
    }

    private static Entry entry(Journal journal, LocalDate on, InvoiceDocument said) {
        return Entry.of(
                journal,
                on,
                java.util.Currency.getInstance(said.currency()),
                said.number(),
                said.buyer().name());
    }

    private static Money money(InvoiceDocument said, long minor) {
        return Money.of(minor, said.currency());
    }
}
