package com.educonnect.analytics.warning;

import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.UUID;

/** Refusing deletes what was reckoned; nothing is reckoned until it is allowed again. A null pupil is the whole school. */
@Dependent
class Refusals {
    @Inject
    RefusalRepository refusals;

    @Inject
    WarningRepository warnings;

    @Inject
    Work work;

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
        if (pupil != null) {
            warnings.forgetRefused();
        } else if (refused) {
            warnings.clear();
        } else {
            work.enqueue(RenewalWork.KIND, JsonValue.EMPTY_JSON_OBJECT);
        }
        audit.record(refused ? "warnings.refuse" : "warnings.allow", pupil == null ? "school" : "pupil", pupil);
    }

    boolean isInCustody(UUID pupil, UUID guardian, LocalDate today) {
        return refusals.isInCustody(pupil, guardian, today);
    }
}
