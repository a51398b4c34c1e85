package com.educonnect.tenancy.batch;

import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * Starts the job of a run and looks after it as long as it goes on: one whose server was killed falls silent, and then
 * whichever server looks first takes it over. The job that is started does nothing before this transaction has been
 * committed, because its first write waits for the row that is taken here.
 */
public abstract class JobWork implements WorkHandler {
    private final String kind;
    private final String key;
    private final String job;
    private final Duration looksAfter;

    @Inject
    Tenants tenants;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /**
     * @param kind of the queued work
     * @param key under which that work names its run
     * @param job its file in batch-jobs, which gets the parameters tenant (of a school's run), the key and attempt
     */
    protected JobWork(String kind, String key, String job, Duration looksAfter) {
        this.kind = kind;
        this.key = key;
        this.job = job;
        this.looksAfter = looksAfter;
    }

    protected abstract boolean running(String run);

    /** @return the number of this attempt, or nothing where another one is at work */
    protected abstract Optional<Integer> take(String run);

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void handle(JsonObject payload) {
        var run = payload.getString(key);
        if (!running(run)) {
            return;
        }
        take(run).ifPresent(attempt -> start(run, attempt));
        work.enqueue(kind, payload, clock.instant().plus(looksAfter));
    }

    private void start(String run, int attempt) {
        var parameters = new Properties();
        tenants.find().map(Tenant::id).ifPresent(tenant -> parameters.setProperty("tenant", tenant));
        parameters.setProperty(key, run);
        parameters.setProperty("attempt", String.valueOf(attempt));
        BatchRuntime.getJobOperator().start(job, parameters);
    }
}
