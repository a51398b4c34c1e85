package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import com.educonnect.billing.contracts.Charge;
import com.educonnect.billing.invoices.InvoiceRepository.Kept;
import com.educonnect.billing.ledger.NumberSeries;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Writes what an invoice says, gives it its number and keeps it. Nothing of it changes afterwards. */
@Dependent
class Issuing {
    private static final int DAYS_TO_PAY = 30;

    @Inject
    InvoiceRepository invoices;

    @Inject
    SellerService sellers;

    @Inject
    NumberSeries numbers;

    @Inject
    ClearanceRepository clearances;

    @Inject
    Tenants tenants;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** A number that was taken, with the parts it is made of. */
    private record Number(int year, long sequence, String text) {}

    InvoiceDocument invoice(UUID id, UUID contract, List<Charge> charges) {
        var net = charges.stream().map(Charge::net).reduce(Money::plus).orElseThrow();
        if (!net.isPositive()) {
            throw new Rejected(InvoiceError.NOTHING_TO_BILL);
        }
        var today = LocalDate.now(clock);
        var buyer = invoices.buyer(contract).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var seller = sellers.in(buyer.country());
        var taxes = TaxLine.of(sellers.taxes(seller.country(), today), net);
        var number = number(seller, "F", today);
        var said = document("invoice", number.text(), seller, buyer, charges, taxes, net, today);
        keep(id, contract, null, number, said);
        return said;
    }

    private static InvoiceDocument document(
            String kind,
            String number,
            SellerView seller,
            Buyer buyer,
            List<Charge> charges,
            List<TaxLine> taxes,
            Money net,
            LocalDate today) {
        var tax = taxes.stream().mapToLong(TaxLine::amount).sum();
        var total = net.plus(new Money(tax, net.currency()));
        return new InvoiceDocument(
                kind,
                number,
                buyer.language(),
                seller,
                buyer,
                charges.stream().map(InvoiceDocument.Item::of).toList(),
                taxes,
                net.currency().getCurrencyCode(),
                net.minor(),
                tax,
                total.minor(),
                InWords.of(total, Locale.of(buyer.language())),
                today,
                today.plusDays(DAYS_TO_PAY),
                charges.stream()
                        .map(Charge::from)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                charges.stream()
                        .map(Charge::until)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                null,
                null);
    }

    /** @param last whether nothing of the invoice is left, so that the taxes, too, come to what they were */
    InvoiceDocument creditNote(UUID id, InvoiceView credited, InvoiceDocument of, Charge charge, boolean last) {
        var today = LocalDate.now(clock);
        var taxes = CreditedTaxes.of(of, charge.net(), last ? invoices.creditNotes(credited.id()) : null);
        var number = number(of.seller(), "A", today);
        var made = document(
                "credit_note", number.text(), of.seller(), of.buyer(), List.of(charge), taxes, charge.net(), today);
        var said = made.about(of.number(), charge.name());
        keep(id, credited.contract(), credited.id(), number, said);
        return said;
    }

    /** One series for all papers of a seller in a year; the letter tells an invoice from a credit note (avoir). */
    private Number number(SellerView seller, String letter, LocalDate today) {
        var sequence = numbers.next("invoice " + seller.code(), today.getYear());
        var text = String.format(Locale.ROOT, "%s-%s-%d-%06d", seller.code(), letter, today.getYear(), sequence);
        return new Number(today.getYear(), sequence, text);
    }

    private void keep(UUID id, UUID contract, UUID credits, Number number, InvoiceDocument said) {
        var by = tenants.actor().identity();
        invoices.add(new Kept(id, said.seller().id(), number.year(), number.sequence(), contract, credits, by, said));
        var payload = Json.createObjectBuilder().add("invoice", id.toString()).build();
        if (said.seller().clearance() == null) {
            work.enqueue(InvoiceLetters.KIND, payload);
        } else {
            clearances.queue(id, said.seller().clearance());
            work.enqueue(Clearing.KIND, payload);
        }
    }
}
