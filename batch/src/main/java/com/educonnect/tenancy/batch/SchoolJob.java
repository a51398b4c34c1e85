package com.educonnect.tenancy.batch;

import com.educonnect.tenancy.Tenants;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The job that a step belongs to, by its properties tenant, run and attempt: whose it is, which run, and the how manieth try. */
@Dependent
public class SchoolJob {
    @Inject
    JobContext job;

    @Inject
    Tenants tenants;

    public UUID run() {
        return UUID.fromString(property("run"));
    }

    public int attempt() {
        return Integer.parseInt(property("attempt"));
    }

    public <T> T inSchool(Callable<T> work) throws Exception {
        return tenants.runAs(property("tenant"), work);
    }

    private String property(String name) {
        return job.getProperties().getProperty(name);
    }
}
