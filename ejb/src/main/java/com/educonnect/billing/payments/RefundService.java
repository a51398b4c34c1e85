package com.educonnect.billing.payments;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Gives a payment back by its provider, where that can. Whoever calls has asked who may, and for the second pair of eyes;
 * asked again by the same id it is one refund, so that a lost answer can be asked for.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefundService {
    @Inject
    Providers providers;

    @EJB
    Turns turns;

    @EJB
    Results results;

    public void refund(UUID payment, UUID refund) {
        var turn = turns.hinted(payment).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var provider = providers.get(turn.account().provider());
        if (!provider.traits().refunds()) {
            throw new Rejected(PaymentError.REFUND_NOT_POSSIBLE, provider.name());
        }
        var outcome = ask(provider, new Refund(refund, turn.order().amount()), turn);
        if (outcome instanceof Outcome.Refused refused) {
            throw new Rejected(PaymentError.REFUND_REFUSED, refused.code());
        }
        results.record(turn, outcome);
    }

    private static Outcome ask(Provider provider, Refund refund, Turn turn) {
        try {
            return provider.refund(refund, turn.order(), turn.account());
        } catch (Unanswered | FaultToleranceException silent) {
            throw new Rejected(PlatformError.UNAVAILABLE);
        }
    }
}
