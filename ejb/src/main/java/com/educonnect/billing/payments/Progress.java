package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Outcome.Absent;
import com.educonnect.billing.payments.Outcome.Ambiguous;
import com.educonnect.billing.payments.Outcome.Disputed;
import com.educonnect.billing.payments.Outcome.Lapsed;
import com.educonnect.billing.payments.Outcome.Paid;
import com.educonnect.billing.payments.Outcome.Pending;
import com.educonnect.billing.payments.Outcome.Refused;
import com.educonnect.billing.payments.Outcome.Reversed;
import java.util.Map;

/**
 * One step of a payment: what becomes of it by what its provider says. Open payments only go on; what is closed stays
 * closed. Money that comes behind a failure, or differs from what was asked, is for a person to look at; a failure that
 * comes behind the money is written down beside it.
 *
 * @param effect what is told to the other books
 * @param contradiction what the provider now says against what it said before, or null
 */
record Progress(
        PaymentState state,
        Effect effect,
        String reference,
        Map<String, String> detail,
        String reason,
        String contradiction,
        Money settled,
        Money fee) {

    enum Effect {
        NONE,
        SETTLED,
        REVERSED
    }

    static Progress of(Payment payment, Outcome outcome, String payee) {
        return payment.state().isOpen() ? open(payment, outcome, payee) : closed(payment, outcome);
    }

    private static Progress open(Payment payment, Outcome outcome, String payee) {
        return switch (outcome) {
            case Paid paid -> paid(payment, paid, payee);
            case Disputed disputed -> paid(payment, disputed.paid(), payee);
            case Pending pending -> pending(pending);
            case Refused refused -> to(PaymentState.FAILED, refused.reason().id());
            case Lapsed lapsed -> to(PaymentState.EXPIRED, Reason.TIMED_OUT.id());
            case Ambiguous ambiguous -> to(PaymentState.UNKNOWN, null);
            case Absent absent -> to(payment.state(), null);
            case Reversed reversed ->
                to(PaymentState.NEEDS_REVIEW, Reason.REVERSED.id()).at(reversed.reference());
        };
    }

    private static Progress paid(Payment payment, Paid paid, String payee) {
        var differs = difference(payment, paid, payee);
        return differs == null
                ? new Progress(
                        PaymentState.SUCCEEDED,
                        Effect.SETTLED,
                        paid.reference(),
                        Map.of(),
                        null,
                        null,
                        paid.amount(),
                        paid.fee())
                : to(PaymentState.NEEDS_REVIEW, differs.id()).at(paid.reference());
    }

    /** The first thing in which the money differs from what was asked for; null where it is the same. */
    private static Reason difference(Payment payment, Paid paid, String payee) {
        if (!paid.amount().currency().equals(payment.amount().currency())) {
            return Reason.CURRENCY_DIFFERS;
        }
        if (paid.amount().minor() != payment.amount().minor()) {
            return Reason.AMOUNT_DIFFERS;
        }
        if (paid.payee() != null && payee != null && !paid.payee().equals(payee)) {
            return Reason.PAYEE_DIFFERS;
        }
        return paid.payer() != null && payment.payerPhone() != null && !samePhone(paid.payer(), payment.payerPhone())
                ? Reason.PAYER_DIFFERS
                : null;
    }

    /** Some providers leave the country's digits out. */
    private static boolean samePhone(String told, String asked) {
        var digits = told.replaceAll("\\D", "");
        return digits.length() >= 7 && asked.endsWith(digits);
    }

    private static Progress pending(Pending pending) {
        return new Progress(
                PaymentState.PENDING, Effect.NONE, pending.reference(), pending.detail(), null, null, null, null);
    }

    private static Progress closed(Payment payment, Outcome outcome) {
        var paid = payment.state() == PaymentState.SUCCEEDED;
        return switch (outcome) {
            case Reversed reversed
            when paid ->
                new Progress(
                        PaymentState.REFUNDED,
                        Effect.REVERSED,
                        null,
                        Map.of(),
                        Reason.REVERSED.id(),
                        null,
                        reversed.amount(),
                        null);
            case Reversed reversed
            when payment.state() == PaymentState.NEEDS_REVIEW -> to(PaymentState.FAILED, Reason.REVERSED.id());
            case Disputed disputed
            when disputed.isLost() ->
                closed(
                        payment,
                        new Reversed(
                                disputed.paid().reference(), disputed.paid().amount()));
            case Disputed disputed -> closed(payment, disputed.paid());
            case Refused refused when paid -> contradicted(payment, "refused " + refused.code());
            case Lapsed lapsed when paid -> contradicted(payment, "lapsed " + lapsed.code());
            case Paid again
            when paid && !again.amount().equals(payment.settled()) ->
                contradicted(payment, "paid " + again.amount().minor());
            case Paid late
            when payment.state() == PaymentState.FAILED || payment.state() == PaymentState.EXPIRED ->
                to(PaymentState.NEEDS_REVIEW, Reason.PAID_LATE.id()).at(late.reference());
            default -> to(payment.state(), payment.reason());
        };
    }

    private static Progress contradicted(Payment payment, String said) {
        return new Progress(payment.state(), Effect.NONE, null, Map.of(), payment.reason(), said, null, null);
    }

    private static Progress to(PaymentState state, String reason) {
        return new Progress(state, Effect.NONE, null, Map.of(), reason, null, null, null);
    }

    private Progress at(String reference) {
        return new Progress(state, effect, reference, detail, reason, contradiction, settled, fee);
    }

    /** Where a message speaks of other money than what was asked for. */
    static Progress doubted(Payment payment, Reason reason) {
        return payment.state() == PaymentState.SUCCEEDED || payment.state() == PaymentState.REFUNDED
                ? contradicted(payment, reason.id())
                : to(PaymentState.NEEDS_REVIEW, reason.id());
    }

    /** When nobody waits any more: what may have been paid is looked at, what the payer left is over. */
    static Progress givenUp(Payment payment) {
        return to(
                payment.state() == PaymentState.PENDING || payment.isUnsent()
                        ? PaymentState.EXPIRED
                        : PaymentState.NEEDS_REVIEW,
                Reason.GAVE_UP.id());
    }
}
