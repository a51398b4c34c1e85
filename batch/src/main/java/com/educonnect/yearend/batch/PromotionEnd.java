package com.educonnect.yearend.batch;

import com.educonnect.tenancy.batch.SchoolJob;
import com.educonnect.yearend.Promotion;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Compares at the end who was to have a place with who has one, and says aloud who is missing. */
@Named
@Dependent
public class PromotionEnd extends AbstractJobListener {
    @Inject
    SchoolJob job;

    @Inject
    Promotion promotion;

    @Override
    public void afterJob() throws Exception {
        job.inSchool(() -> {
            promotion.finish(job.run(), job.attempt());
            return null;
        });
    }
}
