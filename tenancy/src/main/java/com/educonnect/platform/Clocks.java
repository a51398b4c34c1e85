package com.educonnect.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of time: rules ask an injected clock, so that tests can stop it. */
@ApplicationScoped
public class Clocks {
    @Produces
    public Clock utc() {
        return Clock.systemUTC();
    }
}
