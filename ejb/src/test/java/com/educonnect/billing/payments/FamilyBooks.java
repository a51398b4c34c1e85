package com.educonnect.billing.payments;

import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.ledger.Entry;
import com.educonnect.billing.ledger.LedgerService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A school's ledger hears of what families pay: it is theirs until it is laid against what they owe. */
class FamilyBooks {
    @Inject
    LedgerService ledger;

    void settled(PaymentSettled payment) {
        var treasury = Chart.treasury(payment.provider());
        ledger.post(Entry.of(
                        Chart.journal(treasury),
                        day(payment.at()),
                        payment.amount().currency(),
                        payment.paymentId().toString(),
                        payment.provider())
                .debit(treasury, null, payment.amount().minus(payment.fee()))
                .debit(Chart.CHARGES, null, payment.fee())
                .credit(Chart.ADVANCES, payment.subjectId(), payment.amount())
                .from("payment", payment.paymentId(), "settled"));
    }

    void reversed(PaymentReversed payment) {
        ledger.of("payment", payment.paymentId()).stream()
                .filter(entry -> entry.step().equals("settled"))
                .forEach(entry -> ledger.reverse(entry.id(), day(payment.at()), payment.provider()));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
