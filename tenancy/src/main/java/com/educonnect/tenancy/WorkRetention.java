package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Queued work is deleted when it is done; what was given up stays a while, for whoever asks why. */
@ApplicationScoped
public class WorkRetention implements Retention {
    private static final int DAYS = 30;

    @Inject
    WorkQueue queue;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    @Override
    public Place place() {
        return Place.PLATFORM;
    }

    @Override
    public Map<String, Integer> remove(int most) {
        return Map.of(
                "work", queue.forget(clock.instant().minus(configuration.days("retention.work.days", DAYS)), most));
    }
}
