package com.educonnect.analytics.warning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Reckons the warnings of the running school anew, once a week: what the ended years teach depends on how far the
 * running one has come. It learns between transactions and holds none meanwhile: one sees, others read what schools of the
 * district have laid together, the last keeps.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarningService {
    @Inject
    WarningRenewal renewal;

    @Inject
    Lookout lookout;

    @Inject
    Learning learning;

    /**
     * Called after the night has counted the school's facts, as often as one likes.
     *
     * @param today where the school is
     * @return how many pupils are warned of; -1 if nothing was done: it is not yet a week, or the school refuses
     */
    public int renew(LocalDate today) {
        if (!renewal.isDue(today)) {
            return -1;
        }
        return renewal.keep(learning.of(lookout.see(today), today), today);
    }
}
