package com.educonnect.billing.payments.wave;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Callback;
import com.educonnect.billing.payments.Forged;
import com.educonnect.billing.payments.Hint;
import com.educonnect.billing.payments.Order;
import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Reason;
import com.educonnect.billing.payments.Refund;
import com.educonnect.billing.payments.Traits;
import com.educonnect.billing.payments.Traits.Field;
import com.educonnect.billing.payments.Traits.Way;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Amounts;
import com.educonnect.billing.payments.wire.Hosts;
import com.educonnect.billing.payments.wire.Remote;
import com.educonnect.billing.payments.wire.Requests;
import com.educonnect.billing.payments.wire.SignedAt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Wave's checkout sessions. */
@ApplicationScoped
public class Wave extends Remote {
    private static final String SESSIONS = "/v1/checkout/sessions";

    /** For the container's proxies, which ask the bean behind them. */
    protected Wave() {}

    @Inject
    public Wave(Hosts hosts) {
        super("wave", "https://api.wave.com", hosts);
    }

    @Override
    public Traits traits() {
        return new Traits(
                Way.REDIRECT,
                Set.of("XOF"),
                Duration.ofMinutes(45),
                true,
                false,
                List.of(Field.secret("api-key"), Field.secret("webhook-secret")));
    }

    @Override
    protected Outcome begin(Order order, Account account) throws Unanswered {
        var body = Json.createObjectBuilder()
                .add("amount", order.major())
                .add("currency", order.amount().currency().getCurrencyCode())
                .add("client_reference", order.id().toString())
                .add("success_url", order.returnTo().toString())
                .add("error_url", order.returnTo().toString())
                .build();
        var answer = send(authorised(Requests.json(host(), SESSIONS, body), account)
                        .header("Idempotency-Key", order.id().toString()))
                .settled();
        return answer.ok()
                ? outcome(answer.json())
                : new Outcome.Refused(Reason.MISCONFIGURED, "status " + answer.status());
    }

    @Override
    protected Outcome look(Order order, Account account) throws Unanswered {
        var session = order.detail("session");
        var path = session == null
                ? SESSIONS + "/search?client_reference=" + order.id()
                : SESSIONS + "/" + Requests.encode(session);
        var answer = send(authorised(Requests.get(host(), path), account)).settled();
        if (!answer.ok()) {
            return answer.unclear();
        }
        var found = answer.json();
        if (session != null) {
            return outcome(found);
        }
        var result = found.getJsonArray("result");
        return result == null || result.isEmpty() ? new Outcome.Absent() : outcome(result.getJsonObject(0));
    }

    private static Outcome outcome(JsonObject session) throws Unanswered {
        if (session.containsKey("when_refunded") && !session.isNull("when_refunded")) {
            return new Outcome.Reversed(session.getString("transaction_id", ""), amount(session));
        }
        var payment = session.getString("payment_status", "");
        if (payment.equals("succeeded")) {
            return new Outcome.Paid(session.getString("transaction_id", ""), amount(session));
        }
        if (payment.equals("cancelled")) {
            return new Outcome.Refused(Reason.CANCELLED, payment);
        }
        if (session.getString("checkout_status", "").equals("expired")) {
            return new Outcome.Lapsed("expired");
        }
        return new Outcome.Pending(
                null, Map.of("session", session.getString("id", ""), "url", session.getString("wave_launch_url", "")));
    }

    private static Money amount(JsonObject session) throws Unanswered {
        return Amounts.in(session, "amount", session.getString("currency", ""));
    }

    @Override
    protected Outcome giveBack(Refund refund, Order order, Account account) throws Unanswered {
        var path = SESSIONS + "/" + Requests.encode(order.detail("session")) + "/refund";
        var answer = send(authorised(Requests.json(host(), path, JsonValue.EMPTY_JSON_OBJECT), account)
                        .header("Idempotency-Key", refund.id().toString()))
                .settled();
        return answer.ok()
                ? new Outcome.Reversed(order.reference(), refund.amount())
                : new Outcome.Refused(Reason.DECLINED, "status " + answer.status());
    }

    @Override
    public Hint hear(Callback callback, Order order, Account account) throws Forged {
        new SignedAt(callback.header("wave-signature"), "").require(account.secret("webhook-secret"), callback);
        var told = callback.json();
        var session = told.getJsonObject("data");
        if (session == null) {
            throw new Forged("no data");
        }
        return Hint.at(told.getString("id", null), id(session.getString("client_reference", "")), null);
    }

    private static UUID id(String text) {
        return text.matches("[0-9a-f-]{36}") ? UUID.fromString(text) : null;
    }

    private static HttpRequest.Builder authorised(HttpRequest.Builder request, Account account) {
        return request.header("Authorization", "Bearer " + account.secret("api-key"));
    }
}
