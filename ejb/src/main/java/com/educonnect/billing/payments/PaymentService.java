package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.Work;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The door to payments for who pays. What may be paid, and by whom, the subject says. */
@Stateless
public class PaymentService {
    @Inject
    Subjects subjects;

    @Inject
    Opening opening;

    @Inject
    PaymentRepository payments;

    @EJB
    Turns turns;

    @EJB
    PaymentSearch search;

    @Inject
    Lane lane;

    @Inject
    Tenants tenants;

    @Inject
    Registry registry;

    @Inject
    Work work;

    /** The provider hears of it once this is committed; what it says is seen by {@link #payment}. */
    public PaymentView ask(UUID id, AskPayment asked) {
        var subject = subjects.get(asked.subject());
        var payable = subject.payable(asked.subjectId());
        var country = tenants.find()
                .flatMap(tenant -> registry.find(tenant.id()))
                .map(Establishment::country)
                .orElse("ZZ");
        return subjects.inBooks(subject.ofOperator(), () -> ask(id, asked, payable, country));
    }

    /**
     * The same in the books at work, for who has seen to it that the caller may pay this.
     *
     * @param country where a telephone number is from that does not say so
     */
    public PaymentView ask(UUID id, AskPayment asked, PayableSubject.Payable payable, String country) {
        if (payments.find(id).isEmpty()) {
            requireOwed(asked, payable.open());
        }
        var opened = opening.open(id, asked, payable, country);
        if (opened.state() == PaymentState.CREATED) {
            begin(id);
        }
        return view(payments.find(id).orElseThrow());
    }

    private static void requireOwed(AskPayment asked, Money open) {
        var owed = open.currency().getCurrencyCode();
        if (!owed.equals(asked.currency())) {
            throw new Rejected(PaymentError.CURRENCY_NOT_TAKEN, owed, asked.currency());
        }
        if (asked.amount() > open.minor()) {
            throw new Rejected(PaymentError.MORE_THAN_IS_OWED, open.major(), owed);
        }
    }

    private void begin(UUID id) {
        if (!lane.enter()) {
            work.enqueue(Turns.WORK, Turns.payload(id));
            return;
        }
        var turn = turns.due(id);
        if (turn.isPresent()) {
            lane.afterCommit(turn.get());
        } else {
            lane.leave();
        }
    }

    /** One of the books at work, or one of a school's with the operator. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PaymentView payment(UUID id) {
        var here = search.find(id);
        var payment = here.or(() -> subjects.inBooks(true, () -> search.find(id)))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (here.isEmpty() || !isOffice()) {
            subjects.find(payment.subject())
                    .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND))
                    .requireReader(payment.subjectId());
        }
        return view(payment);
    }

    /** One of the books at work, for who has seen to it that the caller may see those of this thing. */
    public PaymentView payment(String subject, UUID subjectId, UUID id) {
        return payments.find(id)
                .filter(found ->
                        found.subject().equals(subject) && found.subjectId().equals(subjectId))
                .map(this::view)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** Whoever keeps these books sees all that is in them. */
    private boolean isOffice() {
        return tenants.actor().may(tenants.find().isPresent() ? "fees.read" : "finance.read");
    }

    /** By what a thing of that kind can be paid in its books: what has an account there. */
    public List<PaymentWay> ways(String subject) {
        return subjects.inBooks(subjects.get(subject).ofOperator(), opening::ways);
    }

    public List<PaymentView> payments(String subject, UUID id) {
        var found = subjects.get(subject);
        found.requireReader(id);
        return subjects.inBooks(found.ofOperator(), () -> payments.of(subject, id)).stream()
                .map(this::view)
                .toList();
    }

    private PaymentView view(Payment payment) {
        return PaymentView.of(payment, tenants.actor().language());
    }
}
