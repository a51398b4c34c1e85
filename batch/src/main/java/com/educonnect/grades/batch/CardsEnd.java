package com.educonnect.grades.batch;

import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.batch.SchoolJob;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Compares at the end what was asked for with what is there, and says aloud who is missing. */
@Named
@Dependent
public class CardsEnd extends AbstractJobListener {
    @Inject
    SchoolJob job;

    @Inject
    Printing printing;

    @Override
    public void afterJob() throws Exception {
        job.inSchool(() -> {
            printing.finish(job.run(), job.attempt());
            return null;
        });
    }
}
