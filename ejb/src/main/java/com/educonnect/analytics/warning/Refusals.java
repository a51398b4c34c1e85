package com.educonnect.analytics.warning;

import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Audit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Refusing deletes what was reckoned; nothing is reckoned until it is allowed again. A null pupil is the whole school. */
@Dependent
class Refusals {
    @Inject
    RefusalRepository refusals;

    @Inject
    Reckoned reckoned;

    @Inject
    Sharing sharing;

    @Inject
    Audit audit;

    boolean stand(UUID pupil) {
        return refusals.isRefused(pupil);
    }

    void save(UUID pupil, boolean refused, Actor actor) {
        refusals.hold();
        if (refused ? !refusals.refuse(pupil, actor.identity()) : !refusals.allow(pupil)) {
            return;
        }
        if (pupil == null) {
            saveSchool(refused);
        } else if (refused) {
            reckoned.forgetRefused();
            sharing.layAnew();
        }
        audit.record(refused ? "warnings.refuse" : "warnings.allow", pupil == null ? "school" : "pupil", pupil);
    }

    private void saveSchool(boolean refused) {
        if (refused) {
            reckoned.forget();
            sharing.end();
        } else {
            reckoned.anew();
        }
    }

    boolean isInCustody(UUID pupil, UUID guardian, LocalDate today) {
        return refusals.isInCustody(pupil, guardian, today);
    }
}
