package com.educonnect.billing.payments;

import com.educonnect.auth.SecurityEvents;
import com.educonnect.billing.payments.Inbox.Heard;
import com.educonnect.billing.payments.RouteTokens.Route;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Listens to providers. A message is kept as it came and answered at once; then its payment is looked up at the provider,
 * because what a message says is only why we look. The books are those of the address, which only we can make; a payment
 * that the message names must lie there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallbackService {
    @Inject
    Providers providers;

    @Inject
    RouteTokens routes;

    @Inject
    Tenants tenants;

    @Inject
    Registry registry;

    @Inject
    SecurityEvents security;

    @Inject
    Lane lane;

    @EJB
    Turns turns;

    @EJB
    Results results;

    @EJB
    Inbox inbox;

    public void receive(String name, String token, Callback callback) {
        var provider = providers.find(name).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var route = routes.read(token).orElse(null);
        var tenant = route == null || route.tenant() == null
                ? null
                : registry.find(route.tenant()).map(Establishment::tenant).orElse(null);
        if (route == null || route.tenant() != null && tenant == null) {
            security.record("payments.unknown-callback", null, null, null);
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        try {
            tenants.runAs(tenant, Actor.SYSTEM, () -> {
                listen(provider, route, tenant, callback);
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen(Provider provider, Route route, Tenant tenant, Callback callback) {
        var addressed = turns.addressed(route.kind(), route.id())
                .filter(found -> found.account().provider().equals(provider.name()))
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        Hint hint;
        try {
            hint = provider.hear(callback, addressed.order(), addressed.account());
        } catch (Unanswered silent) {
            throw new Rejected(PlatformError.UNAVAILABLE);
        } catch (Forged forged) {
            inbox.keep(
                    provider.name(),
                    callback,
                    new Heard(null, "refused", forged.getMessage(), route.tenant(), route.id(), null));
            security.record("payments.forged-callback", null, null, route.tenant());
            throw new Rejected(PaymentError.CALLBACK_FORGED);
        }
        var payment = route.kind() == RouteTokens.Kind.PAYMENT
                ? Optional.of(route.id())
                : turns.meant(hint, addressed.account());
        var heard = new Heard(
                hint.event(),
                payment.isPresent() ? "accepted" : "parked",
                null,
                route.tenant(),
                route.id(),
                payment.orElse(null));
        if (inbox.keep(provider.name(), callback, heard)) {
            payment.ifPresent(id -> look(id, hint, tenant));
        }
    }

    private void look(UUID id, Hint hint, Tenant tenant) {
        if (!hint.detail().isEmpty()) {
            results.learn(id, hint.detail());
        }
        var turn = turns.hinted(id);
        if (turn.isEmpty()) {
            return;
        }
        if (hint.amount() != null
                && hint.amount().compareTo(turn.get().order().amount().major()) != 0) {
            results.doubt(id, Reason.AMOUNT_DIFFERS);
        } else if (lane.enter()) {
            lane.make(tenant, turn.get());
        }
    }
}
