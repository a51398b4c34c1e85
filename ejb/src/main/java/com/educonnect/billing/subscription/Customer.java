package com.educonnect.billing.subscription;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Whom the caller pays for, and the way into the operator's books on his behalf. */
@Dependent
class Customer {
    @Inject
    Tenants tenants;

    @Inject
    Registry registry;

    @Inject
    Audit audit;

    /** A school or a district. */
    record Place(UUID id, String tenant, boolean district, String currency) {}

    Place place() {
        var tenant = tenants.find();
        if (tenant.isPresent()) {
            var school = registry.find(tenant.get().id()).orElseThrow();
            return new Place(school.id(), tenant.get().id(), false, school.currency());
        }
        var district = tenants.actor().district();
        if (district == null) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return new Place(district, null, true, "XOF");
    }

    <T> T atOperator(Callable<T> work) {
        try {
            return tenants.runAs(null, tenants.actor(), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void note(Place place, String action) {
        if (place.district()) {
            audit.record(action, "district", place.id(), Map.of());
        } else {
            audit.recordOf(place.tenant(), action, "establishment", place.id(), Map.of());
        }
    }
}
