package com.educonnect.billing.payments;

import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Finds payments once a day that are due and that no queued work looks after any more, and gives them a turn. */
@ApplicationScoped
public class Overdue implements WorkHandler {
    public static final String KIND = "billing.overdue";
    private static final int MOST = 500;

    @Inject
    PaymentRepository payments;

    @Inject
    Work work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        payments.overdue(MOST).forEach(id -> work.enqueue(Turns.WORK, Turns.payload(id)));
    }
}
