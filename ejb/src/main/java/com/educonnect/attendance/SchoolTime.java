package com.educonnect.attendance;

import com.educonnect.people.CalendarService;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/** Date and time where the school is. */
@Dependent
class SchoolTime {
    @Inject
    CalendarService calendar;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    LocalDate today() {
        return calendar.today();
    }

    LocalTime now() {
        var zone = registry.find(tenants.current().id()).orElseThrow().timeZone();
        return LocalTime.now(clock.withZone(zone));
    }
}
