package com.educonnect.billing.payments;

import com.educonnect.billing.payments.DisputeMoved.Step;
import com.educonnect.tenancy.Audit;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes down the disputes of a payment, under the payment's lock, and tells the other books when their money moves. What
 * has moved once has moved, whatever is told later; where a payment went back for good, so did its disputed money.
 */
@Dependent
class Disputing {
    @Inject
    DisputeRepository disputes;

    @Inject
    Audit audit;

    @Inject
    Event<DisputeMoved> moved;

    @Inject
    Clock clock;

    void record(Payment payment, List<Dispute> told) {
        var known = new TreeMap<>(disputes.of(payment.id()));
        for (var dispute : told) {
            var before = known.get(dispute.reference());
            known.put(dispute.reference(), before == null ? dispute : after(before, dispute));
            if (before == null || before.state() != dispute.state()) {
                audit.record(
                        "payment.dispute-" + dispute.state().id(),
                        "payment",
                        payment.id(),
                        Map.of("dispute", dispute.reference()));
            }
            move(payment, before, known.get(dispute.reference()));
        }
        disputes.keep(payment.id(), known.values());
    }

    private static Dispute after(Dispute before, Dispute now) {
        return new Dispute(
                now.reference(),
                now.reason(),
                now.state(),
                now.amount(),
                now.fee(),
                before.openedAt(),
                now.due(),
                before.evidence() || now.evidence(),
                before.withdrawn() || now.withdrawn(),
                before.returned() || now.returned());
    }

    private void move(Payment payment, Dispute before, Dispute now) {
        if (payment.state() == PaymentState.REFUNDED) {
            return;
        }
        if (now.withdrawn() && (before == null || !before.withdrawn())) {
            tell(payment, now, Step.WITHDRAWN);
        }
        if (now.withdrawn() && now.returned() && (before == null || !before.returned())) {
            tell(payment, now, Step.RETURNED);
        }
    }

    /** The payment went back: what was withdrawn for its disputes stays away. */
    void lost(Payment payment) {
        disputes.of(payment.id()).values().stream()
                .filter(dispute -> dispute.withdrawn() && !dispute.returned())
                .forEach(dispute -> tell(payment, dispute, Step.LOST));
    }

    private void tell(Payment payment, Dispute dispute, Step step) {
        moved.fire(new DisputeMoved(
                payment.id(),
                payment.provider(),
                dispute.reference(),
                step,
                dispute.amount(),
                dispute.fee(),
                clock.instant()));
    }
}
