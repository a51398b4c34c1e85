package com.educonnect.billing.payments;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** One remote call, outside of any transaction, and then its result in a transaction of its own. */
@ApplicationScoped
public class Errand {
    private static final Logger LOG = Logger.getLogger(Errand.class.getName());

    @Inject
    Providers providers;

    @EJB
    Results results;

    public void run(Turn turn) {
        try {
            results.record(turn, ask(turn));
        } catch (Unanswered silent) {
            LOG.info(() -> "no answer from " + turn.account().provider() + ": " + silent.getMessage());
            results.unanswered(turn, silent.sent());
        }
    }

    private Outcome ask(Turn turn) throws Unanswered {
        var provider = providers.get(turn.account().provider());
        try {
            return turn.start()
                    ? provider.start(turn.order(), turn.account())
                    : provider.read(turn.order(), turn.account());
        } catch (CircuitBreakerOpenException | BulkheadException unsent) {
            throw new Unanswered("not asked", false, unsent);
        } catch (FaultToleranceException late) {
            throw new Unanswered("not answered in time", true, late);
        }
    }
}
