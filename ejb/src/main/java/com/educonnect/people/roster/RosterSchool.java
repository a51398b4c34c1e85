package com.educonnect.people.roster;

import com.educonnect.people.roster.tables.School;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The school of the running request, as an upload needs to know it. */
@Dependent
class RosterSchool {
    @Inject
    Tenants tenants;

    @Inject
    Registry registry;

    @Inject
    Clock clock;

    School read(Sql sql) {
        var own = registry.find(tenants.current().id()).orElseThrow();
        var today = LocalDate.now(clock.withZone(own.timeZone()));
        return School.read(sql, own.id(), own.name(), own.code(), own.country(), today);
    }
}
