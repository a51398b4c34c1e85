package com.educonnect.grades.batch;

import com.educonnect.grades.cards.PrintService;
import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;

/**
 * Starts the job of a run and looks after it as long as it goes on: one whose server was killed falls silent, and then
 * whichever server looks first takes it over. The job that is started reads only once this transaction has been committed,
 * because its first write waits for the row that is taken here.
 */
@ApplicationScoped
public class PrintWork implements WorkHandler {
    private static final String JOB = "grades-report-cards";
    private static final Duration LOOKS_AFTER = Duration.ofSeconds(10);

    @Inject
    Printing printing;

    @Inject
    Tenants tenants;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return PrintService.WORK;
    }

    @Override
    public void handle(JsonObject payload) {
        var run = UUID.fromString(payload.getString("run"));
        if (!printing.running(run)) {
            return;
        }
        printing.take(run).ifPresent(attempt -> start(run, attempt));
        work.enqueue(kind(), payload, clock.instant().plus(LOOKS_AFTER));
    }

    private void start(UUID run, int attempt) {
        var parameters = new Properties();
        parameters.setProperty("tenant", tenants.current().id());
        parameters.setProperty("run", run.toString());
        parameters.setProperty("attempt", String.valueOf(attempt));
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }
}
