package com.educonnect.analytics.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Finds what has changed since the last night and writes it down as stale, in the transaction that moves the school's
 * mark: nothing is lost between finding and counting.
 */
@Dependent
class Sources {
    @Inject
    Digests digests;

    @Inject
    Dimensions dimensions;

    @Inject
    Stays stays;

    @Inject
    Finding finding;

    Counted read(Night night) {
        var changed = digests.renew(night.zone());
        var rows = 0;
        var told = changed.any("structure");
        if (told) {
            rows += dimensions.structure();
        }
        if (changed.any("people")) {
            var pupils = dimensions.pupils();
            rows += pupils.rows();
            told |= pupils.toldAnew();
            if (pupils.gone()) {
                stays.forgetLearnt();
            }
        }
        if (changed.any("people", "stays")) {
            rows += stays.merge();
        }
        if (changed.any("people") && !night.isFirst()) {
            rows += stays.forgetGone();
        }
        finding.find(night, changed, told);
        return Counted.all(rows);
    }
}
