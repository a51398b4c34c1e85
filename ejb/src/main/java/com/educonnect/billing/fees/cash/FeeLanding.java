package com.educonnect.billing.fees.cash;

import com.educonnect.billing.payments.PaymentReversed;
import com.educonnect.billing.payments.PaymentSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a payment does to its family's account, in the transaction that records it. Money for no family that is known, or in
 * another currency, waits in the books until somebody finds its owner.
 */
@ApplicationScoped
public class FeeLanding {
    public static final String SUBJECT = "fee_account";
    private static final String RETURNED = "Rendu par le moyen de paiement";

    @Inject
    Owners owners;

    @Inject
    Receiving receiving;

    @Inject
    Receipts receipts;

    @Inject
    CashBooks books;

    public void settled(@Observes PaymentSettled payment) {
        if (!payment.subject().equals(SUBJECT)) {
            return;
        }
        var came = new Receiving.Came(payment.paymentId(), payment.provider(), payment.amount(), day(payment.at()));
        var family = owners.hold(payment.subjectId(), payment.amount());
        if (family.isEmpty()) {
            books.unclear(came, payment.fee());
            return;
        }
        var receipt = receiving.receive(family.get(), came);
        var number = receipts.find(receipt).orElseThrow().said().number();
        books.received(family.get(), came, payment.fee(), number);
    }

    /** The money is gone again: what it covered is open anew. */
    public void reversed(@Observes PaymentReversed payment) {
        if (!payment.subject().equals(SUBJECT)) {
            return;
        }
        var on = day(payment.at());
        receipts.ofPayment(payment.paymentId())
                .filter(receipt -> receipt.voidedOn() == null)
                .ifPresent(receipt -> receiving.annul(receipt, on, RETURNED));
        books.wentBack(payment.paymentId(), on, payment.provider());
    }

    private LocalDate day(Instant at) {
        return owners.day(at);
    }
}
