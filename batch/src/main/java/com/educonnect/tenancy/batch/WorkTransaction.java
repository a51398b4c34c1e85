package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;

/** The transaction of one piece of queued work. */
@ApplicationScoped
public class WorkTransaction {
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Void run(WorkHandler handler, JsonObject payload) {
        handler.handle(payload);
        return null;
    }
}
