package com.educonnect.billing.payments;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.Work;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives out whose turn it is to ask a provider. Taking a turn sets the next one, as a row of the queue in the same
 * transaction: whoever took it and died has only delayed it.
 */
@Stateless
public class Turns {
    static final String WORK = "billing.payment";

    @Inject
    PaymentRepository payments;

    @Inject
    AccountRepository accounts;

    @Inject
    RouteTokens routes;

    @Inject
    Tenants tenants;

    @Inject
    Configuration configuration;

    @Inject
    Work work;

    /** The turn that is due, unless somebody else has it. */
    public Optional<Turn> due(UUID id) {
        var payment = payments.hold(id).orElse(null);
        if (payment == null || payment.account() == null) {
            return Optional.empty();
        }
        var start = payment.isUnsent() && payment.state().isOpen();
        var next = start ? Backoff.OF_A_CALL : Backoff.OF_A_CALL.plus(Backoff.after(payment.polls()));
        return payments.takeTurn(id, start, next).map(at -> {
            work.enqueue(WORK, payload(id), at);
            return turn(payment, start);
        });
    }

    /** To look now, since somebody says that there is something to see. What was never sent cannot have changed. */
    public Optional<Turn> hinted(UUID id) {
        return payments.find(id)
                .filter(payment -> payment.account() != null && !payment.isUnsent())
                .map(payment -> turn(payment, false));
    }

    /** What a callback's address leads to. */
    public Optional<Addressed> addressed(RouteTokens.Kind kind, UUID id) {
        if (kind == RouteTokens.Kind.ACCOUNT) {
            return accounts.find(id).map(account -> new Addressed(null, account));
        }
        return payments.find(id)
                .filter(payment -> payment.account() != null)
                .map(payment -> turn(payment, false))
                .map(turn -> new Addressed(turn.order(), turn.account()));
    }

    /** @param order null where the address names an account only */
    public record Addressed(Order order, Account account) {}

    /** The payment that a message of an account means, if it is one of these books and of this account. */
    public Optional<UUID> meant(Hint hint, Account account) {
        var named = hint.payment() == null
                ? Optional.<UUID>empty()
                : payments.find(hint.payment())
                        .filter(payment -> account.id().equals(payment.account()))
                        .map(Payment::id);
        return named.isPresent() || hint.reference() == null
                ? named
                : payments.byReference(account.id(), hint.reference());
    }

    /** Has payments of an account looked at again, by its provider's references of them. */
    public void wake(UUID account, List<String> references) {
        payments.wake(account, references).forEach(id -> work.enqueue(WORK, payload(id)));
    }

    static jakarta.json.JsonObject payload(UUID id) {
        return Json.createObjectBuilder().add("payment", id.toString()).build();
    }

    private Turn turn(Payment payment, boolean start) {
        var account = accounts.find(payment.account()).orElseThrow();
        return new Turn(payment.id(), start, order(payment), account);
    }

    private Order order(Payment payment) {
        var base = configuration.get("public.url");
        var token = routes.of(
                RouteTokens.Kind.PAYMENT, tenants.find().map(Tenant::id).orElse(null), payment.id());
        return new Order(
                payment.id(),
                payment.amount(),
                payment.payerPhone(),
                payment.payerName(),
                payment.label(),
                URI.create(base + "/api/v1/payments/callbacks/" + payment.provider() + "/" + token),
                URI.create(base + payment.detail().getOrDefault("return", "/") + "?payment=" + payment.id()),
                payment.detail().getOrDefault("language", "fr"),
                payment.reference(),
                payment.detail(),
                payment.createdAt());
    }
}
