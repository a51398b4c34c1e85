package com.educonnect.people.person;

import com.educonnect.people.Reach;
import com.educonnect.people.TeachingService;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whom the caller may see: the office everybody, a teacher himself and the pupils of the classes taught. */
@Dependent
class PersonAccess {
    @Inject
    Tenants tenants;

    @Inject
    Reach reach;

    @Inject
    TeachingService teaching;

    /** Somebody out of sight is to the caller somebody who does not exist. */
    void requireSeen(UUID person) {
        if (reach.everyone() || person.equals(tenants.actor().person()) || teaching.teaches(person)) {
            return;
        }
        throw new Rejected(PlatformError.NOT_FOUND);
    }
}
