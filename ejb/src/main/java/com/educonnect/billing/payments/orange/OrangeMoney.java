package com.educonnect.billing.payments.orange;

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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orange Money Web Pay. An order is refused the second time, so that a new one is made where an answer was lost: nobody
 * has the lost one's page. A callback is proven by the token that came with the page, and by nothing else.
 */
@ApplicationScoped
public class OrangeMoney extends Authorised {
    private static final Set<String> CURRENCIES = Set.of("XOF", "XAF", "GNF", "MGA", "USD", "CDF", "BWP", "SLE", "TND");
    private static final String SANDBOX = "dev";

    private final Clock clock;

    /** For the container's proxies, which ask the bean behind them. */
    protected OrangeMoney() {
        clock = null;
    }

    @Inject
    public OrangeMoney(Hosts hosts, Clock clock) {
        super("orange-money", "https://api.orange.com", hosts, clock);
        this.clock = clock;
    }

    @Override
    public Traits traits() {
        return new Traits(
                Way.REDIRECT,
                CURRENCIES,
                Duration.ofMinutes(30),
                false,
                false,
                List.of(
                        Field.open("country", "[a-z]{2,3}"),
                        Field.secret("client-id"),
                        Field.secret("client-secret"),
                        Field.secret("merchant-key")));
    }

    @Override
    protected Outcome begin(Order order, Account account) throws Unanswered {
        var name = Names.of(order.id(), clock.instant());
        var body = Json.createObjectBuilder()
                .add("merchant_key", account.secret("merchant-key"))
                .add("currency", currency(order, account))
                .add("order_id", name)
                .add("amount", order.amount().major())
                .add("return_url", order.returnTo().toString())
                .add("cancel_url", order.returnTo().toString())
                .add("notif_url", order.callback().toString())
                .add("lang", order.language())
                .add("reference", order.label())
                .build();
        var answer = ask(account, "webpayment", body);
        if (!answer.ok()) {
            return new Outcome.Refused(Reason.MISCONFIGURED, "status " + answer.status());
        }
        var page = answer.json();
        return new Outcome.Pending(
                null,
                Map.of(
                        "order_id", name,
                        "pay_token", page.getString("pay_token", ""),
                        "notif_token", page.getString("notif_token", ""),
                        "url", page.getString("payment_url", "")));
    }

    private static String currency(Order order, Account account) {
        return account.setting("country").equals(SANDBOX)
                ? "OUV"
                : order.amount().currency().getCurrencyCode();
    }

    @Override
    protected Outcome look(Order order, Account account) throws Unanswered {
        if (order.detail("pay_token") == null) {
            return new Outcome.Absent();
        }
        var body = Json.createObjectBuilder()
                .add("order_id", order.detail("order_id"))
                .add("amount", order.amount().major())
                .add("pay_token", order.detail("pay_token"))
                .build();
        var answer = ask(account, "transactionstatus", body);
        return answer.ok() ? outcome(answer.json(), order) : answer.unclear();
    }

    /** The amount was in the question: of another one Orange knows nothing. */
    private static Outcome outcome(JsonObject found, Order order) {
        var status = found.getString("status", "");
        return switch (status) {
            case "SUCCESS" -> new Outcome.Paid(Amounts.text(found, "txnid"), order.amount());
            case "FAILED" -> new Outcome.Refused(Reason.DECLINED, status);
            case "EXPIRED" -> new Outcome.Lapsed(status);
            case "INITIATED", "PENDING" -> new Outcome.Pending(null, Map.of());
            default -> new Outcome.Ambiguous(status);
        };
    }

    @Override
    public Hint hear(Callback callback, Order order, Account account) throws Forged {
        var kept = order == null ? null : order.detail("notif_token");
        var told = callback.json().getString("notif_token", "");
        if (kept == null || kept.isEmpty() || !Signatures.same(kept, told)) {
            throw new Forged("another notif_token");
        }
        return Hint.look();
    }

    private Answer ask(Account account, String what, JsonObject body) throws Unanswered {
        var path = "/orange-money-webpay/" + account.setting("country") + "/v1/" + what;
        return ask(Requests.json(host(), path, body), account).settled();
    }

    @Override
    protected HttpRequest.Builder login(Account account) {
        return Requests.form(host(), "/oauth/v3/token", Map.of("grant_type", "client_credentials"))
                .header("Authorization", Requests.basic(account.secret("client-id"), account.secret("client-secret")));
    }
}
