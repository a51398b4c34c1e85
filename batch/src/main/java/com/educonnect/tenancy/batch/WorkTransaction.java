package com.educonnect.tenancy.batch;

import com.educonnect.tenancy.WorkHandler;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.json.JsonObject;

/**
 * The transaction of one piece of queued work. An enterprise bean: below a timer without a transaction of its own, the
 * server enlists no connection in a transaction that a CDI interceptor begins, and each statement would commit alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkTransaction {
    public void run(WorkHandler handler, JsonObject payload) {
        handler.handle(payload);
    }
}
