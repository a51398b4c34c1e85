package com.educonnect.billing.batch;

import com.educonnect.billing.daily.DailyRun;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The last step: whoever comes to it has done all the others. */
@Named
@Dependent
public class DailyEnd extends AbstractBatchlet {
    @Inject
    @BatchProperty
    String day;

    @Inject
    @BatchProperty
    String attempt;

    @EJB
    DailyRun daily;

    @Override
    public String process() {
        daily.finish(LocalDate.parse(day), Integer.parseInt(attempt));
        return "done";
    }
}
