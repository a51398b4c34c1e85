package com.educonnect.billing.payments.stripe;

import com.educonnect.billing.Money;
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
import com.educonnect.billing.payments.wire.Hosts;
import com.educonnect.billing.payments.wire.Remote;
import com.educonnect.billing.payments.wire.SignedAt;
import com.stripe.StripeClient;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.net.Webhook;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Stripe's checkout sessions. Our id makes a session one; messages of another version of its interface are refused. */
@ApplicationScoped
public class Stripe extends Remote {

    /** For the container's proxies, which ask the bean behind them. */
    protected Stripe() {}

    @Inject
    public Stripe(Hosts hosts) {
        super("stripe", "https://api.stripe.com", hosts);
    }

    @Override
    public Traits traits() {
        return new Traits(
                Way.REDIRECT,
                Set.of(),
                Duration.ofHours(20),
                true,
                true,
                List.of(Field.secret("secret-key"), Field.secret("webhook-secret")));
    }

    @Override
    protected Outcome begin(Order order, Account account) throws Unanswered {
        return Library.asked(
                () -> outcome(client(account).v1().checkout().sessions().create(Sessions.of(order), once(order.id()))));
    }

    /** The same key with the same words is the same session, also where its answer was lost. */
    private static RequestOptions once(UUID id) {
        return RequestOptions.builder().setIdempotencyKey(id.toString()).build();
    }

    @Override
    protected Outcome look(Order order, Account account) throws Unanswered {
        var session = order.detail("session");
        if (session == null) {
            return new Outcome.Absent();
        }
        var expanded = SessionRetrieveParams.builder()
                .addExpand("payment_intent.latest_charge.balance_transaction")
                .build();
        return Library.asked(() -> {
            var found = client(account).v1().checkout().sessions().retrieve(session, expanded);
            return outcome(found) instanceof Outcome.Paid paid && isDisputed(found)
                    ? new Outcome.Disputed(paid, disputes(paid.reference(), account))
                    : outcome(found);
        });
    }

    private static boolean isDisputed(Session session) {
        var intent = session.getPaymentIntentObject();
        var charge = intent == null ? null : intent.getLatestChargeObject();
        return charge != null && Boolean.TRUE.equals(charge.getDisputed());
    }

    private List<Dispute> disputes(String paymentIntent, Account account) throws Unanswered {
        return Library.read(() -> Disputes.read(
                client(account).v1().disputes().list(Disputes.of(paymentIntent)).autoPagingIterable()));
    }

    private static Outcome outcome(Session session) throws Unanswered {
        var intent = session.getPaymentIntentObject();
        var charge = intent == null ? null : intent.getLatestChargeObject();
        var paid = "paid".equals(session.getPaymentStatus());
        if (paid && charge != null && Boolean.TRUE.equals(charge.getRefunded())) {
            return new Outcome.Reversed(
                    session.getPaymentIntent(), Wired.read(charge.getAmount(), charge.getCurrency()));
        }
        if (paid) {
            var amount = Wired.read(session.getAmountTotal(), session.getCurrency());
            var fee = Balance.fee(charge == null ? null : charge.getBalanceTransactionObject(), amount);
            return new Outcome.Paid(
                    session.getPaymentIntent(), amount, fee.orElse(Money.none(amount.currency())), null, null);
        }
        if (intent != null && "canceled".equals(intent.getStatus())) {
            return new Outcome.Refused(Reason.CANCELLED, "canceled");
        }
        return "expired".equals(session.getStatus())
                ? new Outcome.Lapsed("expired")
                : new Outcome.Pending(
                        null,
                        Map.of("session", session.getId(), "url", session.getUrl() == null ? "" : session.getUrl()));
    }

    @Override
    protected Outcome giveBack(Refund refund, Order order, Account account) throws Unanswered {
        var asked = RefundCreateParams.builder()
                .setPaymentIntent(order.reference())
                .setAmount(Wired.write(refund.amount()))
                .build();
        return Library.asked(() -> {
            var made = client(account).v1().refunds().create(asked, once(refund.id()));
            return "failed".equals(made.getStatus()) || "canceled".equals(made.getStatus())
                    ? new Outcome.Refused(Reason.DECLINED, made.getStatus())
                    : new Outcome.Reversed(order.reference(), refund.amount());
        });
    }

    @Override
    protected List<StatementLine> tell(Instant from, Instant until, Account account) throws Unanswered {
        return Library.read(() -> Balance.lines(client(account)
                .v1()
                .balanceTransactions()
                .list(Balance.between(from, until))
                .autoPagingIterable()));
    }

    @Override
    protected List<String> doubted(Instant from, Account account) throws Unanswered {
        return Library.read(() -> Disputes.payments(
                client(account).v1().disputes().list(Disputes.since(from)).autoPagingIterable()));
    }

    @Override
    public Hint hear(Callback callback, Order order, Account account) throws Forged {
        new SignedAt(callback.header("stripe-signature"), ".").require(account.secret("webhook-secret"), callback);
        var event = event(callback);
        var object = event.getDataObjectDeserializer()
                .getObject()
                .orElseThrow(() ->
                        new Forged("of version " + event.getApiVersion() + ", not " + com.stripe.Stripe.API_VERSION));
        return switch (object) {
            case Session session -> Hint.at(event.getId(), id(session.getClientReferenceId()), null);
            case Charge charge ->
                Hint.at(event.getId(), id(charge.getMetadata().get("payment")), charge.getPaymentIntent());
            case com.stripe.model.Dispute dispute -> Hint.at(event.getId(), null, dispute.getPaymentIntent());
            default -> Hint.at(event.getId(), null, null);
        };
    }

    private static Event event(Callback callback) throws Forged {
        try {
            return Webhook.constructEventWithoutVerification(callback.text());
        } catch (RuntimeException malformed) {
            throw new Forged("no event");
        }
    }

    private static UUID id(String text) {
        return text != null && text.matches("[0-9a-f-]{36}") ? UUID.fromString(text) : null;
    }

    private StripeClient client(Account account) {
        return Library.client(account.secret("secret-key"), host(), patience());
    }
}
