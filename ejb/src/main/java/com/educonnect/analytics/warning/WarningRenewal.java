package com.educonnect.analytics.warning;

import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The transactions between which the warnings of a school are reckoned. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WarningRenewal {
    private static final int DAYS = 7;

    @Inject
    WarningRepository warnings;

    @Inject
    SightingRepository sightings;

    @Inject
    RefusalRepository refusals;

    @Inject
    Audit audit;

    public boolean isDue(LocalDate today) {
        return !refusals.isRefused() && !warnings.isRenewedAfter(today.minusDays(DAYS));
    }

    public List<Sighting> sightings(LocalDate today) {
        return sightings.on(today);
    }

    /** What was refused meanwhile is not kept. Answers how many pupils are warned of. */
    public int keep(List<LevelModel> models, LocalDate today) {
        refusals.hold();
        warnings.clear();
        if (refusals.isRefused()) {
            return -1;
        }
        models.forEach(model -> warnings.add(model, today));
        warnings.renewed(today);
        var count = warnings.forgetRefused();
        audit.record("warnings.renew", "warning", null, Map.of("levels", models.size(), "pupils", count));
        return count;
    }
}
