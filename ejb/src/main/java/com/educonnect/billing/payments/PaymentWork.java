package com.educonnect.billing.payments;

import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Takes a payment's turn and hands it over, so that the queue never waits for a provider. */
@ApplicationScoped
public class PaymentWork implements WorkHandler {
    private static final Duration UNTIL_THERE_IS_ROOM = Duration.ofSeconds(5);

    @EJB
    Turns turns;

    @Inject
    Lane lane;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Turns.WORK;
    }

    @Override
    public void handle(JsonObject payload) {
        if (!lane.enter()) {
            work.enqueue(kind(), payload, clock.instant().plus(UNTIL_THERE_IS_ROOM));
            return;
        }
        var entered = true;
        try {
            var turn = turns.due(UUID.fromString(payload.getString("payment")));
            if (turn.isPresent()) {
                lane.afterCommit(turn.get());
                entered = false;
            }
        } finally {
            if (entered) {
                lane.leave();
            }
        }
    }
}
