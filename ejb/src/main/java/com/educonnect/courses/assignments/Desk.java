package com.educonnect.courses.assignments;

import com.educonnect.people.SchoolTime;
import com.educonnect.people.TeachingRights;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who is at work, when, and the trace it leaves. */
@Dependent
class Desk {
    private static final String OFFICE = "marks.office";

    @Inject
    Tenants tenants;

    @Inject
    TeachingRights rights;

    @Inject
    SchoolTime time;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    Actor require(String permission) {
        actor().require(permission);
        return actor();
    }

    Actor actor() {
        return tenants.actor();
    }

    boolean isOffice() {
        return actor().may(OFFICE);
    }

    /** Whoever may not mark there is told that it does not exist. */
    void requireTeaches(UUID schoolClass, UUID subject) {
        rights.requireEnters(schoolClass, subject, OFFICE);
    }

    void requireSees(TaskView assignment) {
        if (!sees(assignment.schoolClass(), assignment.subject())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }

    boolean marks(TaskView assignment) {
        return rights.in(assignment.schoolClass(), OFFICE).enters(assignment.subject());
    }

    boolean sees(UUID schoolClass, UUID subject) {
        return rights.in(schoolClass, OFFICE).reads(subject);
    }

    LocalDate today() {
        return time.today();
    }

    Instant begin(LocalDate day) {
        return time.begin(day);
    }

    Instant now() {
        return clock.instant();
    }

    void note(String action, String entity, UUID id) {
        audit.record(action, entity, id);
    }
}
