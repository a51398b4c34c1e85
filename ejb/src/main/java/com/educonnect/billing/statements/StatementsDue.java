package com.educonnect.billing.statements;

import com.educonnect.billing.payments.AccountService;
import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;

/** Once a day has each account asked whose provider tells what it took in, each on its own. */
@ApplicationScoped
public class StatementsDue implements WorkHandler {
    public static final String KIND = "billing.statements";

    @EJB
    AccountService accounts;

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
        var until = LocalDate.now(clock).toString();
        for (var account : accounts.telling()) {
            work.enqueue(
                    StatementWork.KIND,
                    Json.createObjectBuilder()
                            .add("account", account.toString())
                            .add("until", until)
                            .build());
        }
    }
}
