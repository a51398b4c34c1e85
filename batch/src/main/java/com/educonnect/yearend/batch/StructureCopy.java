package com.educonnect.yearend.batch;

import com.educonnect.tenancy.Tenants;
import com.educonnect.yearend.Promotion;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Copies classes, coefficients, rules, papers, teachers and the calendar's shape, in one transaction. */
@Named
@Dependent
public class StructureCopy extends AbstractBatchlet {
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
    public String process() throws Exception {
        return tenants.runAs(tenant, () -> {
            promotion.copy(UUID.fromString(year), Integer.parseInt(attempt));
            return BatchStatus.COMPLETED.name();
        });
    }
}
