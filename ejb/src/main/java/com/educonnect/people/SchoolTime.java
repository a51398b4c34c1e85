package com.educonnect.people;

import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Date and time where the school is. */
@ApplicationScoped
public class SchoolTime {
    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    public LocalTime now() {
        return LocalTime.now(clock.withZone(zone()));
    }

    /** The first moment of a day. */
    public Instant begin(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return registry.find(tenants.current().id()).orElseThrow().timeZone();
    }
}
