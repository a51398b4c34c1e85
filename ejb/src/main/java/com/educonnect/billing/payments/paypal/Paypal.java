package com.educonnect.billing.payments.paypal;

import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Callback;
import com.educonnect.billing.payments.Dispute;
import com.educonnect.billing.payments.Forged;
import com.educonnect.billing.payments.Hint;
import com.educonnect.billing.payments.Order;
import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Reason;
import com.educonnect.billing.payments.Refund;
import com.educonnect.billing.payments.StatementLine;
import com.educonnect.billing.payments.Traits;
import com.educonnect.billing.payments.Traits.Field;
import com.educonnect.billing.payments.Traits.Way;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Answer;
import com.educonnect.billing.payments.wire.Authorised;
import com.educonnect.billing.payments.wire.Hosts;
import com.educonnect.billing.payments.wire.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** PayPal. It knows no CFA francs: prices are in euros or dollars. */
@ApplicationScoped
public class Paypal extends Authorised {
    private static final String ORDERS = "/v2/checkout/orders";
    private static final String VERIFY = "/v1/notifications/verify-webhook-signature";
    private static final String DISPUTES = "/v1/customer/disputes";

    /** For the container's proxies, which ask the bean behind them. */
    protected Paypal() {}

    @Inject
    public Paypal(Hosts hosts, Clock clock) {
        super("paypal", "https://api-m.paypal.com", hosts, clock);
    }

    @Override
    public Traits traits() {
        return new Traits(
                Way.REDIRECT,
                Set.of("EUR", "USD", "GBP"),
                Duration.ofHours(3),
                true,
                true,
                List.of(
                        Field.open("webhook-id", "[A-Za-z0-9]{1,50}"),
                        new Field("payee", false, "[A-Z0-9]{0,20}"),
                        Field.secret("client-id"),
                        Field.secret("client-secret")));
    }

    @Override
    protected Outcome begin(Order order, Account account) throws Unanswered {
        var answer = post(ORDERS, Orders.of(order), order.id().toString(), account);
        return answer.ok()
                ? Captures.order(answer.json())
                : new Outcome.Refused(Reason.MISCONFIGURED, answer.json().getString("name", ""));
    }

    @Override
    protected Outcome look(Order order, Account account) throws Unanswered {
        var name = order.detail("order");
        if (name == null) {
            return new Outcome.Absent();
        }
        var path = ORDERS + "/" + Requests.encode(name);
        var answer = ask(Requests.get(host(), path), account).settled();
        if (!answer.ok()) {
            return answer.unclear();
        }
        var found = answer.json();
        if (found.getString("status", "").equals("APPROVED")) {
            return capture(path, order, account);
        }
        return Captures.order(found) instanceof Outcome.Paid paid && order.reference() != null
                ? since(paid, account)
                : Captures.order(found);
    }

    /** What was paid before may have been disputed since. */
    private Outcome since(Outcome.Paid paid, Account account) throws Unanswered {
        var path = DISPUTES + "?disputed_transaction_id=" + Requests.encode(paid.reference());
        var disputes = new ArrayList<Dispute>();
        for (var name : Disputes.names(get(path, account))) {
            disputes.add(Disputes.read(get(DISPUTES + "/" + Requests.encode(name), account)));
        }
        return disputes.isEmpty() ? paid : new Outcome.Disputed(paid, disputes);
    }

    @Override
    protected List<String> doubted(Instant from, Account account) throws Unanswered {
        var captures = new ArrayList<String>();
        var path = DISPUTES + "?page_size=50&start_time=" + Requests.encode(from.toString());
        while (path != null) {
            var found = get(path, account);
            for (var name : Disputes.names(found)) {
                captures.addAll(Disputes.captures(get(DISPUTES + "/" + Requests.encode(name), account)));
            }
            path = Disputes.next(found);
        }
        return captures;
    }

    @Override
    protected List<StatementLine> tell(Instant from, Instant until, Account account) throws Unanswered {
        var lines = new ArrayList<StatementLine>();
        var pages = 1;
        for (var page = 1; page <= pages; page++) {
            var found = ask(Requests.get(host(), Reports.page(from, until, page)), account)
                    .good()
                    .json();
            lines.addAll(Reports.lines(found));
            pages = found.getInt("total_pages", 1);
        }
        return lines;
    }

    /** Nothing, where the merchant did not let us see it. */
    private JsonObject get(String path, Account account) throws Unanswered {
        var answer = ask(Requests.get(host(), path), account).settled();
        if (answer.status() == 403) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        return answer.good().json();
    }

    /** Asked twice by the same key it is taken once. */
    private Outcome capture(String path, Order order, Account account) throws Unanswered {
        var answer = post(path + "/capture", JsonValue.EMPTY_JSON_OBJECT, "capture-" + order.id(), account);
        return answer.ok()
                ? Captures.order(answer.json())
                : new Outcome.Refused(Reason.DECLINED, answer.json().getString("name", ""));
    }

    @Override
    protected Outcome giveBack(Refund refund, Order order, Account account) throws Unanswered {
        var body = Json.createObjectBuilder()
                .add("amount", Orders.amount(refund.amount()))
                .build();
        var path = "/v2/payments/captures/" + Requests.encode(order.reference()) + "/refund";
        var answer = post(path, body, refund.id().toString(), account);
        return answer.ok()
                ? new Outcome.Reversed(order.reference(), refund.amount())
                : new Outcome.Refused(Reason.DECLINED, answer.json().getString("name", ""));
    }

    /** PayPal itself says whether it wrote a message; but not before the certificate it names is PayPal's. */
    @Override
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(8)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 20_000)
    public Hint hear(Callback callback, Order order, Account account) throws Forged, Unanswered {
        if (!Certificates.arePaypals(callback.header("paypal-cert-url"))) {
            throw new Forged("another certificate");
        }
        var event = callback.json();
        var answer = post(VERIFY, Messages.question(callback, account), null, account);
        if (!answer.ok() || !answer.json().getString("verification_status", "").equals("SUCCESS")) {
            throw new Forged("not verified");
        }
        var resource = event.getJsonObject("resource");
        return Hint.at(event.getString("id", null), Messages.payment(resource), Messages.disputed(resource));
    }

    private Answer post(String path, JsonObject body, String once, Account account) throws Unanswered {
        var request = Requests.json(host(), path, body);
        return ask(once == null ? request : request.header("PayPal-Request-Id", once), account)
                .settled();
    }

    @Override
    protected HttpRequest.Builder login(Account account) {
        return Requests.form(host(), "/v1/oauth2/token", Map.of("grant_type", "client_credentials"))
                .header("Authorization", Requests.basic(account.secret("client-id"), account.secret("client-secret")));
    }
}
