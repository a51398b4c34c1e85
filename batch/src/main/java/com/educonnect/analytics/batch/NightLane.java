package com.educonnect.analytics.batch;

import com.educonnect.analytics.night.NightRuns;
import com.educonnect.analytics.night.NightRuns.Attempt;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** One of the lanes of a run: takes a school, counts it, takes the next, until nothing is left or somebody stops it. */
@Named
@Dependent
public class NightLane extends AbstractBatchlet {
    @Inject
    @BatchProperty
    String run;

    @Inject
    @BatchProperty
    String attempt;

    @EJB
    NightRuns nights;

    @Inject
    CountedSchool school;

    private volatile boolean stopped;

    @Override
    public String process() {
        var mine = new Attempt(UUID.fromString(run), Integer.parseInt(attempt));
        for (var tenant = next(mine); tenant.isPresent(); tenant = next(mine)) {
            school.count(mine, tenant.get());
        }
        return "done";
    }

    private Optional<String> next(Attempt mine) {
        return stopped ? Optional.empty() : nights.next(mine);
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
