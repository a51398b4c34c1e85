package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import com.educonnect.billing.contracts.Charge;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Work;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Issues invoices and reads them. Always in the operator's books. */
@Stateless
public class InvoiceService {
    @Inject
    InvoiceRepository invoices;

    @Inject
    Issuing issuing;

    @Inject
    Bookkeeping books;

    @Inject
    Settling settling;

    @Inject
    ClearanceRepository clearances;

    @Inject
    Work work;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public InvoiceView get(UUID id) {
        return invoices.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public InvoiceDocument document(UUID id) {
        return invoices.document(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public List<SettlementView> settlements(UUID id) {
        return settling.of(id);
    }

    public List<InvoiceView> ofContract(UUID contract) {
        return invoices.ofContract(contract);
    }

    /**
     * Papers by the day they are to be paid.
     *
     * @param figure which: due, late, late30, late60, late90, older, paid, recurring or all
     * @param search part of the buyer's name or of the number; null for all
     */
    public Page<InvoiceView> list(String figure, String currency, String search, String cursor, int limit) {
        var from = cursor == null ? List.of("0001-01-01", "") : cursors.decode(cursor, 2);
        return Page.of(
                invoices.page(Filter.of(figure), currency, search, from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.dueOn().toString(), last.id().toString()));
    }

    /** What was billed of the time up to a day, the latest first. */
    public List<InvoiceView> servedUntil(UUID contract, LocalDate until) {
        return invoices.servedUntil(contract, until);
    }

    /**
     * Issues the charges of a contract, or answers what was issued under this id. What the customer has paid in advance is
     * used at once.
     */
    public InvoiceView issue(UUID id, UUID contract, List<Charge> charges) {
        var known = invoices.find(id);
        if (known.isPresent()) {
            return known.get();
        }
        var said = issuing.invoice(id, contract, charges);
        books.issued(id, said);
        useAdvance(id, said);
        audit.record("invoice.issued", "invoice", id, Map.of("number", said.number()));
        return get(id);
    }

    private void useAdvance(UUID id, InvoiceDocument said) {
        var advance = books.advance(said.buyer().id(), said.currency());
        var used = advance.compareTo(said.owed()) > 0 ? said.owed() : advance;
        if (used.isPositive()) {
            books.usedAdvance(id, said, used);
            settling.settle(get(id), "credit", id, used, said.issuedOn(), null);
        }
    }

    /**
     * Takes back part of an invoice, or all of it, by a credit note: what is still owed first, the rest is the customer's.
     *
     * @param net before tax; no more than what was invoiced and not credited yet
     */
    public InvoiceView credit(UUID id, UUID invoice, long net, String reason) {
        return credit(id, invoice, net, reason, null, null);
    }

    /** @param from with until: the days that are given back, null where it is not about days */
    public InvoiceView credit(UUID id, UUID invoice, long net, String reason, LocalDate from, LocalDate until) {
        var known = invoices.find(id);
        if (known.isPresent()) {
            return known.get();
        }
        var credited = settling.hold(invoice);
        if (!credited.kind().equals("invoice")) {
            throw new Rejected(InvoiceError.NOT_AN_INVOICE);
        }
        var left = creditable(invoice);
        if (net <= 0 || net > left) {
            throw new Rejected(
                    InvoiceError.MORE_THAN_INVOICED, credited.money(left).major(), credited.currency());
        }
        var charge = new Charge("credit", reason, 1, credited.money(net), credited.money(net), from, until);
        var said = issuing.creditNote(id, credited, document(invoice), charge, net == left);
        var owed = said.owed().compareTo(credited.open()) > 0 ? credited.open() : said.owed();
        books.credited(id, said, released(credited, said.net()), owed);
        if (owed.isPositive()) {
            settling.settle(credited, "credit_note", id, owed, said.issuedOn(), null);
        }
        settling.close(id);
        audit.record("invoice.credited", "invoice", invoice, Map.of("number", said.number()));
        return get(id);
    }

    /** What of an invoice's net is not credited yet. */
    public long creditable(UUID invoice) {
        return get(invoice).net() - invoices.credited(invoice);
    }

    /** What is credited was not earned, as far as there is still unearned income of that invoice. */
    private Money released(InvoiceView invoice, long net) {
        if (invoice.servedUntil() == null) {
            return invoice.money(net);
        }
        var unearned = settling.unearned(invoice);
        return invoice.money(Math.max(0, net - unearned.minor()));
    }

    /** The day on which the oldest invoice of a contract that is not paid had to be, if there is one. */
    public Optional<LocalDate> oldestDue(UUID contract) {
        return invoices.oldestDue(contract);
    }

    /**
     * Writes to the customer about each invoice of a contract that is late.
     *
     * @param letter reminder, readonly or suspended
     */
    public void remind(UUID contract, String letter) {
        var today = LocalDate.now(clock);
        invoices.ofContract(contract).stream()
                .filter(paper -> paper.kind().equals("invoice") && paper.open().isPositive())
                .filter(invoice -> invoice.dueOn().isBefore(today))
                .forEach(invoice -> work.enqueue(InvoiceLetters.KIND, InvoiceLetters.late(invoice.id(), letter)));
    }

    /**
     * Writes to a customer whose trial ended without a plan.
     *
     * @param letter reminder or readonly
     */
    public void askForPlan(UUID contract, String letter) {
        work.enqueue(TrialLetters.KIND, TrialLetters.late(contract, letter));
    }

    public byte[] pdf(UUID id) {
        var said = document(id);
        return new InvoicePaper(said, clearances.find(id).orElse(null)).pdf();
    }
}
