package com.educonnect.people.roster;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Uploads that were checked or refused and never applied: whole schools' files that nobody came back for. */
@ApplicationScoped
public class ImportRetention implements Retention {
    private static final int DAYS = 30;

    @Inject
    ImportRepository imports;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    @Override
    public Place place() {
        return Place.SCHOOL;
    }

    @Override
    public Map<String, Integer> remove(int most) {
        var before = clock.instant().minus(configuration.days("retention.import.days", DAYS));
        return Map.of("roster_import", imports.forgetUnused(before, most));
    }
}
