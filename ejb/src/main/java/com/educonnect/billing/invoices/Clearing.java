package com.educonnect.billing.invoices;

import com.educonnect.billing.payments.Unanswered;
import com.educonnect.tenancy.WorkHandler;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.UUID;

/** A queued invoice. An authority that was not reached is tried again by the queue. */
@ApplicationScoped
public class Clearing implements WorkHandler {
    static final String KIND = "billing.clear";

    @EJB
    ClearingRun run;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        try {
            run.run(UUID.fromString(payload.getString("invoice")));
        } catch (Unanswered silent) {
            throw new IllegalStateException(silent);
        }
    }
}
