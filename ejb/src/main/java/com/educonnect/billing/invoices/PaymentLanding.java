package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import com.educonnect.billing.invoices.Bookkeeping.Received;
import com.educonnect.billing.payments.PaymentReversed;
import com.educonnect.billing.payments.PaymentSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a payment does to its invoice, in the transaction that records it: less is owed, what is too much becomes the
 * customer's advance, and what belongs to no invoice in this currency waits in the books until somebody finds its owner.
 */
@ApplicationScoped
public class PaymentLanding {
    private static final String INVOICE = "invoice";

    @Inject
    InvoiceRepository invoices;

    @Inject
    Settling settling;

    @Inject
    Bookkeeping books;

    public void settled(@Observes PaymentSettled payment) {
        if (!payment.subject().equals(INVOICE)) {
            return;
        }
        var received = new Received(
                payment.paymentId(), payment.provider(), payment.amount(), payment.fee(), day(payment.at()));
        var invoice = invoices.hold(payment.subjectId()).filter(found -> found.currency()
                .equals(received.amount().currency().getCurrencyCode()));
        if (invoice.isEmpty()) {
            books.unclear(received);
            return;
        }
        var owed = least(invoice.get().open(), received.amount());
        if (owed.isNone() || settling.settle(invoice.get(), "payment", received.payment(), owed, received.on(), null)) {
            books.paid(invoice.get(), received, owed);
        }
    }

    /** The money is gone again: whatever it settled is owed anew. */
    public void reversed(@Observes PaymentReversed payment) {
        if (!payment.subject().equals(INVOICE)) {
            return;
        }
        var on = day(payment.at());
        invoices.hold(payment.subjectId()).ifPresent(invoice -> {
            var settled = settling.by(invoice.id(), "payment", payment.paymentId());
            if (settled > 0) {
                settling.settle(
                        invoice,
                        "reversal",
                        payment.paymentId(),
                        invoice.money(settled).negated(),
                        on,
                        null);
            }
        });
        books.wentBack(payment.paymentId(), on, payment.provider());
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
