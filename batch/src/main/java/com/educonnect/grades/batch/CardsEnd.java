package com.educonnect.grades.batch;

import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.Tenants;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Compares at the end what was asked for with what is there, and says aloud who is missing. */
@Named
@Dependent
public class CardsEnd extends AbstractJobListener {
    @Inject
    @BatchProperty
    String tenant;

    @Inject
    @BatchProperty
    String run;

    @Inject
    @BatchProperty
    String attempt;

    @Inject
    Tenants tenants;

    @Inject
    Printing printing;

    @Override
    public void afterJob() throws Exception {
        tenants.runAs(tenant, () -> {
            printing.finish(UUID.fromString(run), Integer.parseInt(attempt));
            return null;
        });
    }
}
