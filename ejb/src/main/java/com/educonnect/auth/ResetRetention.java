package com.educonnect.auth;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** The links of invitations and resets, spent or not: useless once their time is over. */
@ApplicationScoped
public class ResetRetention implements Retention {
    private static final int DAYS = 7;

    @Inject
    IdentityRepository identities;

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
        var before = clock.instant().minus(configuration.days("retention.reset.days", DAYS));
        return Map.of("password_reset", identities.forgetResets(before, most));
    }
}
