package com.educonnect.analytics.warning;

import com.educonnect.people.SchoolTime;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Reckons the warnings of a school that has just allowed them again: nobody has to wait for the night. */
@ApplicationScoped
public class RenewalWork implements WorkHandler {
    static final String KIND = "warnings.renew";

    @Inject
    WarningService warnings;

    @Inject
    SchoolTime time;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        warnings.renew(time.today());
    }
}
