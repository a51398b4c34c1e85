package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Traits.Way;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What people decide about payments, in the books at work: money received by hand, money that bounced, and what the
 * provider and we do not agree upon. Whoever calls has asked who may, and for the second pair of eyes.
 */
@Stateless
public class Till {
    @Inject
    PaymentRepository payments;

    @Inject
    Providers providers;

    @Inject
    Subjects subjects;

    @EJB
    AccountService accounts;

    @Inject
    Tenants tenants;

    @EJB
    Results results;

    /** Recorded and settled at once. The same again changes nothing. */
    public void receive(UUID id, Receive received) {
        receive(id, received, null);
    }

    /** @param at when the money came, which a bank's statement says; null for now */
    public void receive(UUID id, Receive received, Instant at) {
        if (providers.get(received.way()).traits().way() != Way.HAND) {
            throw new Rejected(PaymentError.NOT_BY_HAND, received.way());
        }
        var made = Payment.received(id, null, received);
        if (!payments.create(made, tenants.actor().identity())) {
            requireSame(made, payments.find(id).orElseThrow());
            return;
        }
        var amount = received.amount();
        results.decide(id, paid(received.reference(), amount), at);
    }

    /** Money that a provider's statement tells and that nobody had booked, of somebody whom people found. */
    public void found(UUID id, UUID account, String subject, UUID subjectId, StatementLine told) {
        var label = subjects.get(subject).label(subjectId);
        var provider = accounts.opened(account).provider();
        var by = new Receive(provider, subject, subjectId, label, null, told.amount(), told.reference());
        if (payments.create(Payment.received(id, account, by), tenants.actor().identity())) {
            var paid = paid(told.reference(), told.amount(), told.fee());
            results.decide(id, paid, told.at());
        }
    }

    private static void requireSame(Payment made, Payment before) {
        if (!made.subjectId().equals(before.subjectId())
                || !made.provider().equals(before.provider())
                || !made.amount().equals(before.amount())) {
            throw new Rejected(PaymentError.PAYMENT_IS_FIXED);
        }
    }

    /** What is under review counts, with the amount that came, or does not count. */
    public void decide(UUID id, Money came) {
        var payment = payments.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (payment.state() != PaymentState.NEEDS_REVIEW) {
            throw new Rejected(PaymentError.NOT_UNDER_REVIEW);
        }
        results.decide(id, came == null ? uncounted(payment.reason()) : paid(payment.reference(), came), null);
    }

    /** A cheque bounced, cash was false, a transfer was called back. */
    public void reverse(UUID id) {
        var payment = payments.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (payment.state() != PaymentState.SUCCEEDED) {
            throw new Rejected(PaymentError.PAYMENT_IS_FIXED);
        }
        results.decide(
                id, Progress.of(payment, new Outcome.Reversed(payment.reference(), payment.settled()), null), null);
    }

    private static Progress uncounted(String reason) {
        return new Progress(PaymentState.FAILED, Progress.Effect.NONE, null, Map.of(), reason, null, null, null);
    }

    private static Progress paid(String reference, Money amount) {
        return paid(reference, amount, Money.none(amount.currency()));
    }

    private static Progress paid(String reference, Money amount, Money fee) {
        return new Progress(
                PaymentState.SUCCEEDED, Progress.Effect.SETTLED, reference, Map.of(), null, null, amount, fee);
    }
}
