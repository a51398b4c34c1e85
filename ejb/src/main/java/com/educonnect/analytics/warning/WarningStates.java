package com.educonnect.analytics.warning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Puts together how the school stands with early warnings. */
@Dependent
class WarningStates {
    @Inject
    RefusalRepository refusals;

    @Inject
    Sharing sharing;

    @Inject
    WarningRepository warnings;

    WarningState now() {
        return new WarningState(
                refusals.isRefused(), sharing.isInDistrict(), sharing.district().isPresent(), warnings.levels());
    }
}
