package com.educonnect.yearend.batch;

import com.educonnect.tenancy.batch.SchoolJob;
import com.educonnect.yearend.Promotion;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Copies classes, coefficients, rules, papers, teachers and the calendar's shape, in one transaction. */
@Named
@Dependent
public class StructureCopy extends AbstractBatchlet {
    @Inject
    SchoolJob job;

    @Inject
    Promotion promotion;

    @Override
    public String process() throws Exception {
        return job.inSchool(() -> {
            promotion.copy(job.run(), job.attempt());
            return BatchStatus.COMPLETED.name();
        });
    }
}
