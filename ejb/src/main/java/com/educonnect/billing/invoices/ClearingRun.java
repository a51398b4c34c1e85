package com.educonnect.billing.invoices;

import com.educonnect.billing.payments.Unanswered;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Hands one invoice in to the tax authority of its seller, between two transactions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClearingRun {
    @EJB
    ClearingSteps clearances;

    @Inject
    TaxAuthorities authorities;

    public void run(UUID invoice) throws Unanswered {
        var begun = clearances.begin(invoice);
        if (begun.isEmpty()) {
            return;
        }
        try {
            clearances.decide(
                    invoice,
                    ask(authorities.get(begun.get().system()), begun.get().submission()));
        } catch (Unanswered silent) {
            if (clearances.unanswered(invoice, silent.sent())) {
                throw silent;
            }
        }
    }

    private static TaxAuthority.Decision ask(TaxAuthority authority, TaxAuthority.Submission submission)
            throws Unanswered {
        try {
            return authority.submit(submission);
        } catch (CircuitBreakerOpenException | BulkheadException unsent) {
            throw new Unanswered("not asked", false, unsent);
        } catch (FaultToleranceException late) {
            throw new Unanswered("not answered in time", true, late);
        }
    }
}
