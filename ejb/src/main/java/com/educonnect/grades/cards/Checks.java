package com.educonnect.grades.cards;

import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The way in for whoever holds a paper and has no account: to one answer of one school. */
@ApplicationScoped
public class Checks {
    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    @Inject
    CheckService service;

    /** A school that there is not answers as one that knows no such paper. */
    public PaperCheck check(String school, String serial, String signature) {
        var found = registry.bySlug(school.toLowerCase(Locale.ROOT)).filter(Establishment::open);
        if (found.isEmpty()) {
            return PaperCheck.nothing("unknown");
        }
        try {
            return tenants.runAs(found.get().tenant(), tenants.actor(), () -> service.check(serial, signature));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
