package com.educonnect.billing.payments.airtel;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Callback;
import com.educonnect.billing.payments.Forged;
import com.educonnect.billing.payments.Hint;
import com.educonnect.billing.payments.Order;
import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Reason;
import com.educonnect.billing.payments.Traits;
import com.educonnect.billing.payments.Traits.Field;
import com.educonnect.billing.payments.Traits.Way;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Amounts;
import com.educonnect.billing.payments.wire.Answer;
import com.educonnect.billing.payments.wire.Authorised;
import com.educonnect.billing.payments.wire.Hosts;
import com.educonnect.billing.payments.wire.Requests;
import com.educonnect.billing.payments.wire.Signatures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Airtel Money. What it calls ambiguous stays unknown until it knows. */
@ApplicationScoped
public class AirtelMoney extends Authorised {
    private static final String IN_PROCESS = "DP00800001006";
    private static final Map<String, Reason> REASONS = Map.of(
            "DP00800001002", Reason.WRONG_PIN,
            "DP00800001003", Reason.LIMIT_REACHED,
            "DP00800001005", Reason.CANCELLED,
            "DP00800001007", Reason.INSUFFICIENT_FUNDS,
            "DP00800001008", Reason.DECLINED,
            "DP00800001010", Reason.PAYER_UNKNOWN);

    /** For the container's proxies, which ask the bean behind them. */
    protected AirtelMoney() {}

    @Inject
    public AirtelMoney(Hosts hosts, Clock clock) {
        super("airtel-money", "https://openapi.airtel.africa", hosts, clock);
    }

    @Override
    public Traits traits() {
        return new Traits(
                Way.PUSH,
                Set.of(),
                Duration.ofMinutes(30),
                false,
                false,
                List.of(
                        Field.open("country", "[A-Z]{2}"),
                        Field.secret("client-id"),
                        Field.secret("client-secret"),
                        new Field("callback-key", true, "(?s).{0,4000}")));
    }

    @Override
    protected Outcome begin(Order order, Account account) throws Unanswered {
        var country = account.setting("country");
        var currency = order.amount().currency().getCurrencyCode();
        var body = Json.createObjectBuilder()
                .add("reference", order.label())
                .add(
                        "subscriber",
                        Json.createObjectBuilder()
                                .add("country", country)
                                .add("currency", currency)
                                .add("msisdn", Subscribers.national(order.phone())))
                .add(
                        "transaction",
                        Json.createObjectBuilder()
                                .add("amount", order.amount().major())
                                .add("country", country)
                                .add("currency", currency)
                                .add("id", Subscribers.name(order.id())))
                .build();
        var answer = ask(account, currency, Requests.json(host(), "/merchant/v2/payments/", body));
        var said = answer.json();
        if (answer.status() == 409) {
            return new Outcome.Pending(null, Map.of());
        }
        var code = status(said);
        return answer.ok() && (code.equals(IN_PROCESS) || code.equals("DP00800001001"))
                ? new Outcome.Pending(null, Map.of())
                : refused(code);
    }

    private static Outcome refused(String code) {
        return new Outcome.Refused(REASONS.getOrDefault(code, Reason.MISCONFIGURED), code);
    }

    private static String status(JsonObject said) {
        var status = said.getJsonObject("status");
        return status == null ? "" : status.getString("response_code", "");
    }

    @Override
    protected Outcome look(Order order, Account account) throws Unanswered {
        var path = "/standard/v1/payments/" + Subscribers.name(order.id());
        var currency = order.amount().currency().getCurrencyCode();
        var answer = ask(account, currency, Requests.get(host(), path));
        if (answer.status() == 404) {
            return new Outcome.Absent();
        }
        var said = answer.json();
        var data = said.getJsonObject("data");
        var transaction = data == null ? null : data.getJsonObject("transaction");
        return transaction == null ? answer.unclear() : outcome(transaction, status(said), order);
    }

    private static Outcome outcome(JsonObject transaction, String code, Order order) throws Unanswered {
        var status = transaction.getString("status", "");
        return switch (status) {
            case "TS" -> new Outcome.Paid(transaction.getString("airtel_money_id", ""), paid(transaction, order));
            case "TF" -> new Outcome.Refused(REASONS.getOrDefault(code, Reason.DECLINED), code);
            case "TE" -> new Outcome.Lapsed(status);
            case "TIP" -> new Outcome.Pending(null, Map.of());
            default -> new Outcome.Ambiguous(status);
        };
    }

    /** Most countries do not say how much. */
    private static Money paid(JsonObject transaction, Order order) throws Unanswered {
        return transaction.containsKey("amount")
                ? Amounts.in(transaction, "amount", transaction.getString("currency", ""))
                : order.amount();
    }

    @Override
    public Hint hear(Callback callback, Order order, Account account) throws Forged {
        var told = callback.json();
        var transaction = told.getJsonObject("transaction");
        if (transaction == null) {
            throw new Forged("no transaction");
        }
        var key = account.secret("callback-key");
        if (!key.isEmpty()) {
            var expected = Base64.getEncoder()
                    .encodeToString(
                            Signatures.hmacSha256(key, transaction.toString().getBytes(StandardCharsets.UTF_8)));
            if (!Signatures.same(expected, told.getString("hash", ""))) {
                throw new Forged("another hash");
            }
        }
        return Hint.at(null, Subscribers.id(transaction.getString("id", "")), null);
    }

    private Answer ask(Account account, String currency, HttpRequest.Builder request) throws Unanswered {
        request.header("X-Country", account.setting("country")).header("X-Currency", currency);
        return ask(request, account).settled();
    }

    @Override
    protected HttpRequest.Builder login(Account account) {
        var body = Json.createObjectBuilder()
                .add("client_id", account.secret("client-id"))
                .add("client_secret", account.secret("client-secret"))
                .add("grant_type", "client_credentials")
                .build();
        return Requests.json(host(), "/auth/oauth2/token", body);
    }
}
