package com.educonnect.analytics.batch;

import com.educonnect.analytics.night.NightRuns;
import com.educonnect.analytics.night.NightRuns.Attempt;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The last step: whoever comes to it has counted all schools, or was stopped. */
@Named
@Dependent
public class NightEnd extends AbstractBatchlet {
    @Inject
    @BatchProperty
    String run;

    @Inject
    @BatchProperty
    String attempt;

    @EJB
    NightRuns nights;

    @Override
    public String process() {
        nights.finish(new Attempt(UUID.fromString(run), Integer.parseInt(attempt)));
        return "done";
    }
}
