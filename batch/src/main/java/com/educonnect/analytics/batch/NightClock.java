package com.educonnect.analytics.batch;

import com.educonnect.analytics.night.NightRuns;
import com.educonnect.analytics.night.NightRuns.Attempt;
import com.educonnect.platform.Ids;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Properties;

/**
 * Begins the night of the schools where it is two o'clock, and starts the job of whatever run has none: one that was just
 * asked for, or whose server was killed. Every server has this clock; the database decides which of them does what.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightClock {
    private static final String JOB = "analytics-night";

    @EJB
    NightRuns nights;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void plan() {
        nights.plan(Ids.next());
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void start() {
        nights.take().ifPresent(NightClock::start);
    }

    private static void start(Attempt attempt) {
        var parameters = new Properties();
        parameters.setProperty("run", attempt.run().toString());
        parameters.setProperty("attempt", String.valueOf(attempt.number()));
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }
}
