package com.educonnect.yearend.batch;

import com.educonnect.tenancy.Tenants;
import com.educonnect.yearend.Promotion;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Compares at the end who was to have a place with who has one, and says aloud who is missing. */
@Named
@Dependent
public class PromotionEnd extends AbstractJobListener {
    @Inject
    @BatchProperty
    String tenant;

    @Inject
    @BatchProperty
    String year;

    @Inject
    @BatchProperty
    String attempt;

    @Inject
    Tenants tenants;

    @Inject
    Promotion promotion;

    @Override
    public void afterJob() throws Exception {
        tenants.runAs(tenant, () -> {
            promotion.finish(UUID.fromString(year), Integer.parseInt(attempt));
            return null;
        });
    }
}
