package com.educonnect.people;

import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;

/** How far the caller sees in the school; who sees no further sees the classes taught and those in them. */
@ApplicationScoped
public class Reach {
    private static final Set<String> EVERY_CLASS = Set.of("rolls.office", "structure.manage", "enrolments.manage");
    private static final Set<String> EVERYONE = Set.of("rolls.office", "people.manage", "enrolments.manage");

    @Inject
    Tenants tenants;

    /** Whether the caller may act on every class of the school. */
    public boolean everyClass() {
        return mayAny(EVERY_CLASS);
    }

    /** Whether the caller may see every person of the school. */
    public boolean everyone() {
        return mayAny(EVERYONE);
    }

    private boolean mayAny(Set<String> permissions) {
        return !Collections.disjoint(tenants.actor().permissions(), permissions);
    }
}
