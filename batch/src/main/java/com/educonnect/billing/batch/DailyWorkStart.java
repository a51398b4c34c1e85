package com.educonnect.billing.batch;

import com.educonnect.billing.daily.DailyRun;
import com.educonnect.tenancy.batch.JobWork;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** A day of billing, begun by its clock or by somebody. */
@ApplicationScoped
public class DailyWorkStart extends JobWork {
    @EJB
    DailyRun daily;

    public DailyWorkStart() {
        super(DailyRun.WORK, "day", "billing-daily", Duration.ofSeconds(20));
    }

    @Override
    protected boolean running(String day) {
        return daily.running(LocalDate.parse(day));
    }

    @Override
    protected Optional<Integer> take(String day) {
        return daily.take(LocalDate.parse(day));
    }
}
