package com.educonnect.billing.statements;

import com.educonnect.billing.payments.Unanswered;
import com.educonnect.tenancy.WorkHandler;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;

/** One account's statement. Where no answer comes the queue asks again later; the other accounts do not wait. */
@ApplicationScoped
public class StatementWork implements WorkHandler {
    static final String KIND = "billing.statement";

    @EJB
    StatementRun statement;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        try {
            statement.run(UUID.fromString(payload.getString("account")), LocalDate.parse(payload.getString("until")));
        } catch (Unanswered silent) {
            throw new IllegalStateException(silent);
        }
    }
}
