package com.educonnect.files;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Removes what was sent some days ago, whole or not, and is referred to by nobody. */
@ApplicationScoped
public class FileRetention implements Retention {
    private static final int DAYS = 14;

    @Inject
    FileRepository files;

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
        var before = clock.instant().minus(configuration.days("retention.files.days", DAYS));
        return Map.of("file", files.deleteUnkept(before, most));
    }
}
