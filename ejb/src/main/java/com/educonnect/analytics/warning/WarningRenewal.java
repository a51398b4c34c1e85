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
    RefusalRepository refusals;

    @Inject
    Sharing sharing;

    @Inject
    Audit audit;

    public boolean isDue(LocalDate today) {
        return !refusals.isRefused() && !warnings.isRenewedAfter(today.minusDays(DAYS));
    }

    /** What was refused meanwhile is not kept, nor what others have taught where sharing has ended. Answers how many pupils are warned of. */
    public int keep(List<LevelModel> models, LocalDate today) {
        refusals.hold();
        warnings.clear();
        if (refusals.isRefused()) {
            return -1;
        }
        var shares = sharing.district().isPresent();
        var kept = models.stream().filter(model -> shares || !model.isPooled()).toList();
        kept.forEach(model -> warnings.add(model, today));
        warnings.renewed(today);
        var count = warnings.forgetRefused();
        audit.record("warnings.renew", "warning", null, Map.of("levels", kept.size(), "pupils", count));
        return count;
    }
}
