package com.educonnect.billing.batch;

import com.educonnect.billing.daily.DailyRun;
import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Properties;

/**
 * Starts the job of a run and looks after it as long as it goes on: one whose server was killed falls silent, and then
 * whichever server looks first takes it over.
 */
@ApplicationScoped
public class DailyWorkStart implements WorkHandler {
    private static final String JOB = "billing-daily";
    private static final Duration LOOKS_AFTER = Duration.ofSeconds(20);

    @EJB
    DailyRun daily;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return DailyRun.WORK;
    }

    @Override
    public void handle(JsonObject payload) {
        var day = LocalDate.parse(payload.getString("day"));
        if (!daily.running(day)) {
            return;
        }
        daily.take(day).ifPresent(attempt -> start(day, attempt));
        work.enqueue(kind(), payload, clock.instant().plus(LOOKS_AFTER));
    }

    private static void start(LocalDate day, int attempt) {
        var parameters = new Properties();
        parameters.setProperty("day", day.toString());
        parameters.setProperty("attempt", String.valueOf(attempt));
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }
}
