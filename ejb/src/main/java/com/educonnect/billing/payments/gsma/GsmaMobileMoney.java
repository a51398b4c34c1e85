package com.educonnect.billing.payments.gsma;

import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Callback;
import com.educonnect.billing.payments.Forged;
import com.educonnect.billing.payments.Hint;
import com.educonnect.billing.payments.Order;
import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Reason;
import com.educonnect.billing.payments.StatementLine;
import com.educonnect.billing.payments.Traits;
import com.educonnect.billing.payments.Traits.Field;
import com.educonnect.billing.payments.Traits.Way;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Answer;
import com.educonnect.billing.payments.wire.Hosts;
import com.educonnect.billing.payments.wire.Remote;
import com.educonnect.billing.payments.wire.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The GSMA's Mobile Money API 1.2. Our id is the correlation id: the same one twice is refused, and by it an answer that was
 * lost can be had again.
 */
@ApplicationScoped
public class GsmaMobileMoney extends Remote {
    private static final int PAGE = 50;

    private final Clock clock;

    /** For the container's proxies, which ask the bean behind them. */
    protected GsmaMobileMoney() {
        clock = null;
    }

    @Inject
    public GsmaMobileMoney(Hosts hosts, Clock clock) {
        super("gsma", "https://sandbox.mobilemoneyapi.io/simulator/v1.2/passthrough/mm", hosts);
        this.clock = clock;
    }

    @Override
    public Traits traits() {
        return new Traits(
                Way.PUSH,
                Set.of(),
                Duration.ofMinutes(30),
                false,
                true,
                List.of(
                        Field.open("payee", "[A-Za-z0-9+@.-]{1,60}"),
                        Field.secret("api-key"),
                        Field.secret("client-id")));
    }

    @Override
    protected Outcome begin(Order order, Account account) throws Unanswered {
        var body = Json.createObjectBuilder()
                .add("amount", order.major())
                .add("currency", order.amount().currency().getCurrencyCode())
                .add("debitParty", party("msisdn", order.phone()))
                .add("creditParty", party("accountid", account.setting("payee")))
                .add("requestingOrganisationTransactionReference", order.id().toString())
                .add("descriptionText", order.label())
                .build();
        var request = authorised(Requests.json(host(), "/transactions/type/merchantpay", body), account)
                .header("X-CorrelationID", order.id().toString())
                .header("X-Callback-URL", order.callback().toString());
        var answer = send(request).settled();
        var said = answer.json();
        if (answer.status() == 202) {
            return new Outcome.Pending(null, Map.of("request", said.getString("serverCorrelationId", "")));
        }
        var code = said.getString("errorCode", "");
        return code.equals("DuplicateRequest")
                ? new Outcome.Pending(null, Map.of())
                : new Outcome.Refused(Transactions.reason(code, Reason.MISCONFIGURED), code);
    }

    private static JsonArrayBuilder party(String key, String value) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("key", key).add("value", value));
    }

    @Override
    protected Outcome look(Order order, Account account) throws Unanswered {
        var request = order.detail("request");
        return request == null || request.isEmpty() ? again(order, account) : state(request, account);
    }

    /** What the lost answer was: a link to the transaction that was made. */
    private Outcome again(Order order, Account account) throws Unanswered {
        var answer = get("/responses/" + order.id(), account);
        if (answer.status() == 404) {
            return new Outcome.Absent();
        }
        var link = answer.json().getString("link", "");
        return answer.ok() && link.matches("/transactions/[A-Za-z0-9-]{1,80}")
                ? transaction(link, account)
                : answer.unclear();
    }

    private Outcome state(String request, Account account) throws Unanswered {
        var answer = get("/requeststates/" + Requests.encode(request), account);
        if (!answer.ok()) {
            return answer.unclear();
        }
        var state = answer.json();
        return switch (state.getString("status", "")) {
            case "completed" ->
                transaction("/transactions/" + Requests.encode(state.getString("objectReference", "")), account);
            case "failed" -> Transactions.failed(state.getJsonObject("error"));
            case "pending" -> new Outcome.Pending(null, Map.of());
            default -> new Outcome.Ambiguous(state.getString("status", "no status"));
        };
    }

    private Outcome transaction(String path, Account account) throws Unanswered {
        var answer = get(path, account);
        if (!answer.ok()) {
            return answer.unclear();
        }
        return Transactions.outcome(answer.json());
    }

    /** All pages; the last moment is the spec's, which is within. */
    @Override
    protected List<StatementLine> tell(Instant from, Instant until, Account account) throws Unanswered {
        var path = "/accounts/accountid/" + Requests.encode(account.setting("payee"))
                + "/transactions?transactionStatus=completed&transactionType=merchantpay&limit=" + PAGE
                + "&fromDateTime=" + Requests.encode(from.toString())
                + "&toDateTime=" + Requests.encode(until.minusMillis(1).toString()) + "&offset=";
        var lines = new ArrayList<StatementLine>();
        var page = get(path + 0, account).good().list();
        while (!page.isEmpty()) {
            for (var transaction : page.getValuesAs(JsonObject.class)) {
                lines.add(Transactions.line(transaction));
            }
            page = page.size() < PAGE
                    ? JsonValue.EMPTY_JSON_ARRAY
                    : get(path + lines.size(), account).good().list();
        }
        return lines;
    }

    @Override
    public Hint hear(Callback callback, Order order, Account account) throws Forged {
        if (order == null) {
            throw new Forged("not at the address of a payment");
        }
        return Hint.look();
    }

    private Answer get(String path, Account account) throws Unanswered {
        return send(authorised(Requests.get(host(), path), account)).settled();
    }

    private HttpRequest.Builder authorised(HttpRequest.Builder request, Account account) {
        return request.header("X-API-Key", account.secret("api-key"))
                .header("X-Client-Id", account.secret("client-id"))
                .header("X-Date", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
