package com.educonnect.billing.payments.mtn;

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
import java.util.UUID;

/** MTN MoMo. Its callback is sent once and signed by nothing but its unguessable address. */
@ApplicationScoped
public class MtnMomo extends Authorised {
    private static final String REQUESTS = "/collection/v1_0/requesttopay";
    private static final Map<String, Reason> REASONS = Map.ofEntries(
            Map.entry("NOT_ENOUGH_FUNDS", Reason.INSUFFICIENT_FUNDS),
            Map.entry("PAYER_NOT_FOUND", Reason.PAYER_UNKNOWN),
            Map.entry("PAYER_LIMIT_REACHED", Reason.LIMIT_REACHED),
            Map.entry("APPROVAL_REJECTED", Reason.CANCELLED),
            Map.entry("COULD_NOT_PERFORM_TRANSACTION", Reason.UNREACHABLE),
            Map.entry("INVALID_CURRENCY", Reason.MISCONFIGURED),
            Map.entry("INVALID_CALLBACK_URL_HOST", Reason.MISCONFIGURED),
            Map.entry("NOT_ALLOWED_TARGET_ENVIRONMENT", Reason.MISCONFIGURED),
            Map.entry("NOT_ALLOWED", Reason.MISCONFIGURED));

    /** For the container's proxies, which ask the bean behind them. */
    protected MtnMomo() {}

    @Inject
    public MtnMomo(Hosts hosts, Clock clock) {
        super("mtn-momo", "https://proxy.momoapi.mtn.com", hosts, clock);
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
                        Field.open("environment", "[a-z]{3,40}"),
                        Field.secret("subscription-key"),
                        Field.secret("api-user"),
                        Field.secret("api-key")));
    }

    @Override
    protected Outcome begin(Order order, Account account) throws Unanswered {
        var answer = ask(request(order, account), account);
        return switch (answer.status()) {
            case 202, 409 -> new Outcome.Pending(null, Map.of());
            case 429, 502, 503, 504 -> throw new Unanswered("status " + answer.status(), true);
            case 401, 403 -> new Outcome.Refused(Reason.MISCONFIGURED, "status " + answer.status());
            default -> refused(answer);
        };
    }

    private HttpRequest.Builder request(Order order, Account account) {
        var body = Json.createObjectBuilder()
                .add("amount", order.major())
                .add("currency", order.amount().currency().getCurrencyCode())
                .add("externalId", order.id().toString())
                .add(
                        "payer",
                        Json.createObjectBuilder().add("partyIdType", "MSISDN").add("partyId", order.digits()))
                .add("payerMessage", order.label())
                .add("payeeNote", order.label())
                .build();
        return authorised(Requests.json(host(), REQUESTS, body), account)
                .header("X-Reference-Id", reference(order.id()).toString())
                .header("X-Callback-Url", order.callback().toString());
    }

    /** A broken server is told from a refusal by the refusal's code alone. */
    private static Outcome refused(Answer answer) throws Unanswered {
        var code = answer.json().getString("code", "");
        if (code.isEmpty()) {
            throw new Unanswered("status " + answer.status(), true);
        }
        return new Outcome.Refused(REASONS.getOrDefault(code, Reason.DECLINED), code);
    }

    @Override
    protected Outcome look(Order order, Account account) throws Unanswered {
        var path = REQUESTS + "/" + reference(order.id());
        var answer =
                ask(authorised(Requests.get(host(), path), account), account).settled();
        if (answer.status() == 404) {
            return new Outcome.Absent();
        }
        return answer.ok() ? outcome(answer.json()) : answer.unclear();
    }

    private static Outcome outcome(JsonObject found) throws Unanswered {
        return switch (found.getString("status", "")) {
            case "SUCCESSFUL" -> paid(found);
            case "FAILED" -> failed(found);
            case "PENDING", "CREATED" -> new Outcome.Pending(null, Map.of());
            default -> new Outcome.Ambiguous(found.getString("status", "no status"));
        };
    }

    private static Outcome paid(JsonObject found) throws Unanswered {
        var amount = Amounts.in(found, "amount", found.getString("currency", ""));
        var payer = found.getJsonObject("payer");
        return new Outcome.Paid(
                Amounts.text(found, "financialTransactionId"),
                amount,
                Money.none(amount.currency()),
                null,
                payer == null ? null : payer.getString("partyId", null));
    }

    /** The reason is a text in some countries, and an object in others. */
    private static Outcome failed(JsonObject found) {
        var code = found.get("reason") instanceof JsonObject object
                ? object.getString("code", "")
                : found.getString("reason", "");
        return code.equals("EXPIRED")
                ? new Outcome.Lapsed(code)
                : new Outcome.Refused(REASONS.getOrDefault(code, Reason.DECLINED), code);
    }

    @Override
    public Hint hear(Callback callback, Order order, Account account) throws Forged {
        if (order == null) {
            throw new Forged("not at the address of a payment");
        }
        return Hint.look();
    }

    @Override
    protected HttpRequest.Builder login(Account account) {
        return Requests.form(host(), "/collection/token/", Map.of())
                .header("Authorization", Requests.basic(account.secret("api-user"), account.secret("api-key")))
                .header("Ocp-Apim-Subscription-Key", account.secret("subscription-key"));
    }

    private static HttpRequest.Builder authorised(HttpRequest.Builder request, Account account) {
        return request.header("X-Target-Environment", account.setting("environment"))
                .header("Ocp-Apim-Subscription-Key", account.secret("subscription-key"));
    }

    /** Our id as the version 4 that MoMo insists upon; no two of ours become the same. */
    static UUID reference(UUID id) {
        var version = id.getMostSignificantBits() & 0xffff_ffff_ffff_0fffL | 0x4000L;
        var variant = id.getLeastSignificantBits() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(version, variant);
    }
}
