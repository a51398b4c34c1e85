package com.educonnect.auth.session;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Sessions that have ended, and with each its chain of refresh tokens, stay until that long after the day on which they
 * would have expired: whoever finds a stolen device has to see what was open on it.
 */
@ApplicationScoped
public class SessionRetention implements Retention {
    private static final int DAYS = 30;

    @Inject
    SessionRepository sessions;

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
        var before = clock.instant().minus(configuration.days("retention.session.days", DAYS));
        return Map.of("session", sessions.forgetDead(before, most));
    }
}
