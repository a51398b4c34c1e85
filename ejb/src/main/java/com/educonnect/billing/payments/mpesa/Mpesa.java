package com.educonnect.billing.payments.mpesa;

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
import com.educonnect.billing.payments.wire.Amounts;
import com.educonnect.billing.payments.wire.Answer;
import com.educonnect.billing.payments.wire.Authorised;
import com.educonnect.billing.payments.wire.Hosts;
import com.educonnect.billing.payments.wire.Requests;
import com.educonnect.billing.payments.wire.Signatures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * M-Pesa by Daraja. It has no key that makes two requests one, and can only be asked by an id that its answer brings: where
 * the answer was lost, the callback has to bring it, or a person finds out.
 */
@ApplicationScoped
public class Mpesa extends Authorised {
    private static final String BAD_TOKEN = "404.001.03";
    private static final String BUSY = "500.001.1001";
    private final Clock clock;

    /** For the container's proxies, which ask the bean behind them. */
    protected Mpesa() {
        clock = null;
    }

    @Inject
    public Mpesa(Hosts hosts, Clock clock) {
        super("mpesa", "https://api.safaricom.co.ke", hosts, clock);
        this.clock = clock;
    }

    @Override
    public Traits traits() {
        return new Traits(
                Way.PUSH,
                Set.of("KES"),
                Duration.ofMinutes(15),
                false,
                true,
                List.of(
                        Field.open("shortcode", "\\d{5,7}"),
                        Field.open("type", "CustomerPayBillOnline|CustomerBuyGoodsOnline"),
                        new Field("pull", false, "(yes)?"),
                        Field.secret("consumer-key"),
                        Field.secret("consumer-secret"),
                        Field.secret("passkey")));
    }

    @Override
    protected Outcome begin(Order order, Account account) throws Unanswered {
        if (order.amount().major().stripTrailingZeros().scale() > 0) {
            return new Outcome.Refused(Reason.DECLINED, "M-Pesa takes whole shillings");
        }
        var answer = ask(account, "/mpesa/stkpush/v1/processrequest", Pushes.of(order, account, clock.instant()));
        var said = answer.json();
        if (answer.ok() && said.getString("ResponseCode", "").equals("0")) {
            return new Outcome.Pending(null, Map.of("checkout", said.getString("CheckoutRequestID", "")));
        }
        var code = said.getString("errorCode", said.getString("ResponseCode", ""));
        if (code.isEmpty()) {
            throw new Unanswered("status " + answer.status(), true);
        }
        return new Outcome.Refused(code.equals(BUSY) ? Reason.PAYER_LOCKED : Reason.MISCONFIGURED, code);
    }

    @Override
    protected Outcome look(Order order, Account account) throws Unanswered {
        var checkout = order.detail("checkout");
        if (checkout == null) {
            return new Outcome.Ambiguous("the answer was lost");
        }
        var body = Pushes.signed(account, clock.instant())
                .add("CheckoutRequestID", checkout)
                .build();
        var answer = ask(account, "/mpesa/stkpushquery/v1/query", body);
        var said = answer.json();
        return answer.ok() ? outcome(said, order) : new Outcome.Ambiguous(said.getString("errorCode", "no code"));
    }

    /** The amount is the one that was asked for: nobody can pay another by a push. */
    private static Outcome outcome(JsonObject said, Order order) {
        var code = Amounts.text(said, "ResultCode");
        return switch (code) {
            case "0" ->
                new Outcome.Paid(order.detail().getOrDefault("receipt", order.detail("checkout")), order.amount());
            case "1037" -> new Outcome.Lapsed(code);
            case "1" -> new Outcome.Refused(Reason.INSUFFICIENT_FUNDS, code);
            case "1032" -> new Outcome.Refused(Reason.CANCELLED, code);
            case "2001" -> new Outcome.Refused(Reason.WRONG_PIN, code);
            case "1001", "1025" -> new Outcome.Refused(Reason.PAYER_LOCKED, code);
            case "" -> new Outcome.Ambiguous("no result");
            default -> new Outcome.Refused(Reason.DECLINED, code);
        };
    }

    /** The operator lets a number be pulled that was registered for it. */
    @Override
    public boolean tells(Account account) {
        return account.setting("pull").equals("yes");
    }

    @Override
    protected List<StatementLine> tell(Instant from, Instant until, Account account) throws Unanswered {
        var pulled = new Pulled(account.setting("shortcode"), clock.instant());
        var lines = new ArrayList<StatementLine>();
        for (var more = true; more; ) {
            var body = pulled.question(from, until, lines.size());
            var page = Pulled.lines(ask(Requests.json(host(), "/pulltransactions/v1/query", body), account)
                    .good()
                    .json());
            lines.addAll(page);
            more = page.size() >= Pulled.PAGE;
        }
        return lines;
    }

    @Override
    public Hint hear(Callback callback, Order order, Account account) throws Forged {
        var told = callback.json().getJsonObject("Body") == null
                ? JsonValue.EMPTY_JSON_OBJECT
                : callback.json().getJsonObject("Body").getJsonObject("stkCallback");
        var checkout = told == null ? "" : told.getString("CheckoutRequestID", "");
        var known = order == null ? "" : order.detail().getOrDefault("checkout", checkout);
        if (order == null || checkout.isEmpty() || !Signatures.same(known, checkout)) {
            throw new Forged("another CheckoutRequestID");
        }
        var items = Metadata.of(told);
        var detail = new TreeMap<>(Map.of("checkout", checkout));
        items.receipt().ifPresent(receipt -> detail.put("receipt", receipt));
        return new Hint(null, null, null, items.amount().orElse(null), detail);
    }

    private Answer ask(Account account, String path, JsonObject body) throws Unanswered {
        var answer = ask(Requests.json(host(), path, body), account);
        return answer.text().contains(BUSY) ? answer : answer.settled();
    }

    /** A token that is over is told by a code of its own. */
    @Override
    protected Answer send(HttpRequest.Builder request) throws Unanswered {
        var said = super.send(request);
        return said.text().contains(BAD_TOKEN) ? new Answer(401, said.headers(), said.body()) : said;
    }

    @Override
    protected HttpRequest.Builder login(Account account) {
        return Requests.get(host(), "/oauth/v1/generate?grant_type=client_credentials")
                .header(
                        "Authorization",
                        Requests.basic(account.secret("consumer-key"), account.secret("consumer-secret")));
    }
}
