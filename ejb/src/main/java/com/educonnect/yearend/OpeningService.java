package com.educonnect.yearend;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Opens the next year and closes the old one, in one transaction: whoever goes has left, and whoever has finished is to get a
 * leaving certificate. From then on nothing is undone.
 */
@Stateless
public class OpeningService {
    @Inject
    YearEndRepository ends;

    @Inject
    Plans plans;

    @Inject
    Farewell farewell;

    @Inject
    Audit audit;

    /** Opening again is answered with what is there. */
    public YearEndView open(UUID year) {
        plans.requireHas(year);
        var end = ends.hold(year);
        if (end.is(YearEnd.OPENED)) {
            return plans.view(end);
        }
        if (!end.is(YearEnd.DONE)) {
            throw new Rejected(end.is(YearEnd.RUNNING) ? YearEndError.STILL_GOES : YearEndError.NOT_MADE);
        }
        farewell.take(year, ends.plan(year));
        farewell.turn(year, end.next());
        ends.opened(year);
        audit.record("year-end.open", "school_year", year);
        return plans.view(ends.find(year));
    }
}
