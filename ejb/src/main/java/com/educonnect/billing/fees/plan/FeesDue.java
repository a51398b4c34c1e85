package com.educonnect.billing.fees.plan;

import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.WorkHandler;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Once a day: latecomers are charged, early payment is rewarded, late fees fall due. */
@ApplicationScoped
public class FeesDue implements WorkHandler {
    public static final String KIND = "billing.fees";

    @EJB
    ChargingService charging;

    @Inject
    Tenants tenants;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        if (tenants.find().isPresent()) {
            charging.chargeLate();
        }
    }
}
