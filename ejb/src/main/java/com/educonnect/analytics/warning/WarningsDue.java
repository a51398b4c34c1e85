package com.educonnect.analytics.warning;

import com.educonnect.people.SchoolTime;
import com.educonnect.tenancy.Work;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

/** What a night ends with: whether the school's warnings are to be reckoned anew, which is then done as work of its own. */
@Stateless
public class WarningsDue {
    @Inject
    WarningRenewal renewal;

    @Inject
    Work work;

    @Inject
    SchoolTime time;

    /** Answers whether they are. */
    public boolean ask() {
        var due = renewal.isDue(time.today());
        if (due) {
            work.enqueue(RenewalWork.KIND, JsonValue.EMPTY_JSON_OBJECT);
        }
        return due;
    }
}
