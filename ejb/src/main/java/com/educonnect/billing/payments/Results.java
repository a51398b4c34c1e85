package com.educonnect.billing.payments;

import com.educonnect.billing.payments.PaymentRepository.Times;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Work;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;

/** Writes down what a provider said, once, in the order in which it came. */
@Stateless
public class Results {
    private static final Logger LOG = Logger.getLogger(Results.class.getName());

    @Inject
    PaymentRepository payments;

    @Inject
    Disputing disputing;

    @Inject
    Providers providers;

    @Inject
    Work work;

    @Inject
    Audit audit;

    @Inject
    Event<PaymentSettled> settled;

    @Inject
    Event<PaymentReversed> reversed;

    @Inject
    Clock clock;

    public void record(Turn turn, Outcome outcome) {
        write(turn, outcome);
    }

    /** What is paid and disputed at once is first paid. */
    private void write(Turn turn, Outcome outcome) {
        var payment = payments.hold(turn.payment()).orElseThrow();
        var to = Progress.of(payment, outcome, turn.account().settings().get("payee"));
        if (to.state().isOpen() && isOver(payment, Duration.ZERO)) {
            to = Progress.givenUp(payment);
        }
        if (outcome instanceof Outcome.Disputed disputed && payment.settled() != null) {
            disputing.record(payment, disputed.disputes());
        }
        move(payment, to, outcome);
        if (outcome instanceof Outcome.Disputed
                && payment.state().isOpen()
                && !to.state().isOpen()) {
            write(turn, outcome);
        }
    }

    /** What is disputed is looked at until that is over. */
    private void move(Payment payment, Progress to, Outcome outcome) {
        var disputed = outcome instanceof Outcome.Disputed doubts && doubts.isOpen();
        var next = disputed && !to.state().isOpen() ? Backoff.DISPUTED : next(payment, to);
        move(
                payment,
                to,
                new Times(outcome instanceof Outcome.Absent && payment.state().isOpen(), next, null));
    }

    /** Nothing is known but that nothing came; what was never sent is sent again. */
    public void unanswered(Turn turn, boolean sent) {
        var payment = payments.hold(turn.payment()).orElseThrow();
        if (payment.state().isOpen()) {
            var to = isOver(payment, Backoff.LATE)
                    ? Progress.givenUp(payment)
                    : Progress.of(payment, new Outcome.Absent(), null);
            move(payment, to, new Times(turn.start() && !sent, next(payment, to), null));
        }
    }

    /** What a message brings along that a lost answer would have told. */
    public void learn(UUID id, Map<String, String> detail) {
        payments.keep(id, detail);
    }

    /** A message says that something else was paid than what was asked for: nothing is credited by any other. */
    public void doubt(UUID id, Reason reason) {
        var payment = payments.hold(id).orElseThrow();
        var to = Progress.doubted(payment, reason);
        move(payment, to, new Times(false, next(payment, to), null));
    }

    /** What people decided. */
    public void decide(UUID id, Progress to, Instant at) {
        var payment = payments.hold(id).orElseThrow();
        move(payment, to, new Times(false, next(payment, to), at));
    }

    private Duration next(Payment payment, Progress to) {
        return Backoff.next(payment, to, isOver(payment, Backoff.LATE));
    }

    private void move(Payment payment, Progress to, Times times) {
        var moved = payments.move(payment.id(), to, times);
        if (moved.next() != null) {
            work.enqueue(Turns.WORK, Turns.payload(payment.id()), moved.next());
        }
        if (payment.state().isOpen() && !to.state().isOpen()) {
            payments.closeRoute(payment.id());
        }
        if (to.state() != payment.state() || to.contradiction() != null) {
            tell(payment, to, moved.settledAt());
        }
    }

    private boolean isOver(Payment payment, Duration more) {
        var patience = providers.get(payment.provider()).traits().patience();
        return payment.createdAt().plus(patience).plus(more).isBefore(clock.instant());
    }

    private void tell(Payment payment, Progress to, Instant settledAt) {
        audit.record(
                "payment." + to.state().id(),
                "payment",
                payment.id(),
                Map.of("from", payment.state().id()));
        if (to.state() == PaymentState.NEEDS_REVIEW || to.contradiction() != null) {
            LOG.warning(() -> "payment " + payment.id() + " is for a person to look at: " + to.reason() + " "
                    + to.contradiction());
        }
        switch (to.effect()) {
            case SETTLED ->
                settled.fire(new PaymentSettled(
                        payment.id(),
                        payment.provider(),
                        payment.subject(),
                        payment.subjectId(),
                        to.settled(),
                        to.fee(),
                        settledAt));
            case REVERSED -> {
                disputing.lost(payment);
                reversed.fire(new PaymentReversed(
                        payment.id(),
                        payment.provider(),
                        payment.subject(),
                        payment.subjectId(),
                        to.settled(),
                        clock.instant()));
            }
            case NONE -> {}
        }
    }
}
