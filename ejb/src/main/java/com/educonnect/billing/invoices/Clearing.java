package com.educonnect.billing.invoices;

import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Brings queued invoices to the tax authority of their seller, and sends them to the customer once they bear its number.
 * An authority that cannot be reached is tried again by the queue; one that refuses is for people.
 */
@ApplicationScoped
public class Clearing implements WorkHandler {
    static final String KIND = "billing.clear";
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);

    @Inject
    InvoiceRepository invoices;

    @Inject
    ClearanceRepository clearances;

    @Inject
    @Any
    Instance<TaxAuthority> authorities;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var invoice = UUID.fromString(payload.getString("invoice"));
        var waiting = clearances.hold(invoice).filter(found -> found.state().matches("queued|sent"));
        if (waiting.isEmpty()) {
            return;
        }
        var authority = StreamSupport.stream(authorities.spliterator(), false)
                .filter(candidate -> candidate.system().equals(waiting.get().system()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "nobody speaks to " + waiting.get().system()));
        switch (authority.submit(invoices.document(invoice).orElseThrow())) {
            case TaxAuthority.Decision.Cleared cleared -> {
                clearances.decide(invoice, "cleared", cleared.reference(), cleared.qr(), null);
                work.enqueue(InvoiceLetters.KIND, payload);
            }
            case TaxAuthority.Decision.Waiting waits -> {
                clearances.decide(invoice, "sent", null, null, null);
                work.enqueue(KIND, payload, clock.instant().plus(ASKED_AGAIN));
            }
            case TaxAuthority.Decision.Refused refused ->
                clearances.decide(invoice, "refused", null, null, refused.reason());
        }
    }
}
