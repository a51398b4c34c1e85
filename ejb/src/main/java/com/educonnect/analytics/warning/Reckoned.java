package com.educonnect.analytics.warning;

import com.educonnect.tenancy.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

/** What was reckoned of the school: it is forgotten at once, and reckoned anew as soon as there is time. */
@Dependent
class Reckoned {
    @Inject
    WarningRepository warnings;

    @Inject
    Work work;

    void forget() {
        warnings.clear();
    }

    void forgetRefused() {
        warnings.forgetRefused();
    }

    void anew() {
        warnings.due();
        work.enqueue(RenewalWork.KIND, JsonValue.EMPTY_JSON_OBJECT);
    }
}
