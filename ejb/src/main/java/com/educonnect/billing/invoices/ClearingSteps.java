package com.educonnect.billing.invoices;

import com.educonnect.billing.invoices.TaxAuthority.Decision;
import com.educonnect.billing.invoices.TaxAuthority.Submission;
import com.educonnect.tenancy.Work;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * How far invoices have come with the tax authority: queued, handed in (sent), and then cleared, refused, or unclear where an
 * authority that cannot be asked twice left us without an answer. What is refused or unclear is for people. The customer gets
 * the paper once it bears the authority's number.
 */
@Stateless
public class ClearingSteps {
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);

    @Inject
    InvoiceRepository invoices;

    @Inject
    ClearanceRepository clearances;

    @Inject
    TaxDeskService desks;

    @Inject
    TaxAuthorities authorities;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** What is to be handed in now. */
    public record Begun(String system, Submission submission) {}

    /** Written down before anything is sent, so that a server that dies meanwhile hands nothing in twice. */
    public Optional<Begun> begin(UUID invoice) {
        var waiting = clearances.hold(invoice).filter(found -> found.state().matches("queued|sent"));
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var system = waiting.get().system();
        if (waiting.get().state().equals("sent") && !authorities.get(system).isRepeatable()) {
            clearances.decide(invoice, "unclear", "interrupted");
            return Optional.empty();
        }
        return submission(invoice).map(found -> {
            clearances.sent(invoice);
            return new Begun(system, found);
        });
    }

    private Optional<Submission> submission(UUID invoice) {
        var said = invoices.document(invoice).orElseThrow();
        var desk = desks.opened(said.seller().id());
        if (desk.isEmpty()) {
            clearances.decide(invoice, "refused", "no key of " + said.seller().code() + " is known");
            return Optional.empty();
        }
        if (said.credits() == null) {
            return Optional.of(new Submission(said, desk.get(), null));
        }
        var credited = clearances.ofNumber(said.credits());
        if (credited.filter(ClearanceView::cleared).isPresent()) {
            return Optional.of(new Submission(said, desk.get(), clearances.receipt(said.credits())));
        }
        if (credited.filter(found -> found.state().matches("queued|sent")).isPresent()) {
            work.enqueue(Clearing.KIND, payload(invoice), clock.instant().plus(ASKED_AGAIN));
        } else {
            clearances.decide(invoice, "refused", said.credits() + " has no number of the authority");
        }
        return Optional.empty();
    }

    public void decide(UUID invoice, Decision decision) {
        switch (decision) {
            case Decision.Cleared cleared -> {
                clearances.clear(invoice, cleared.reference(), cleared.qr(), cleared.receipt());
                work.enqueue(InvoiceLetters.KIND, payload(invoice));
            }
            case Decision.Waiting waits ->
                work.enqueue(Clearing.KIND, payload(invoice), clock.instant().plus(ASKED_AGAIN));
            case Decision.Refused refused -> clearances.decide(invoice, "refused", refused.reason());
        }
    }

    /**
     * No answer came.
     *
     * @return whether it may be handed in again
     */
    public boolean unanswered(UUID invoice, boolean sent) {
        var held = clearances.hold(invoice).orElseThrow();
        var again = !sent || authorities.get(held.system()).isRepeatable();
        clearances.decide(invoice, again ? "queued" : "unclear", "no answer");
        return again;
    }

    static JsonObject payload(UUID invoice) {
        return Json.createObjectBuilder().add("invoice", invoice.toString()).build();
    }
}
