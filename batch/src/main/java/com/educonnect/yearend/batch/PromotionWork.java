package com.educonnect.yearend.batch;

import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import com.educonnect.yearend.Promotion;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;

/**
 * Starts the job of a year's end and looks after it as long as it goes on: one whose server was killed falls silent, and then
 * whichever server looks first takes it over. The job that is started waits for the row that is taken here.
 */
@ApplicationScoped
public class PromotionWork implements WorkHandler {
    private static final String JOB = "yearend-promotion";
    private static final Duration LOOKS_AFTER = Duration.ofSeconds(10);

    @Inject
    Promotion promotion;

    @Inject
    Tenants tenants;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Promotion.WORK;
    }

    @Override
    public void handle(JsonObject payload) {
        var year = UUID.fromString(payload.getString("year"));
        if (!promotion.running(year)) {
            return;
        }
        promotion.take(year).ifPresent(attempt -> start(year, attempt));
        work.enqueue(kind(), payload, clock.instant().plus(LOOKS_AFTER));
    }

    private void start(UUID year, int attempt) {
        var parameters = new Properties();
        parameters.setProperty("tenant", tenants.current().id());
        parameters.setProperty("year", year.toString());
        parameters.setProperty("attempt", String.valueOf(attempt));
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }
}
