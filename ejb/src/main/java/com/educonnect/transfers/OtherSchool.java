package com.educonnect.transfers;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way to the other school of a transfer, wherever it lies: at its desk, in a transaction of its own role, beside the running
 * one and never in it. Its journal does not learn who acts here.
 */
@Dependent
class OtherSchool {
    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    @EJB
    TransferDesk desk;

    Establishment us() {
        return registry.find(tenants.current().id()).orElseThrow();
    }

    /** An open school, by its address. */
    Establishment named(String slug) {
        return registry.bySlug(slug)
                .filter(each -> each.state().equals("open") && !each.tenant().equals(tenants.current()))
                .orElseThrow(() -> new Rejected(TransferError.SCHOOL_UNKNOWN, slug));
    }

    Optional<Establishment> stillThere(String tenant) {
        return registry.find(tenant).filter(each -> !each.state().equals("closed"));
    }

    <T> T at(String tenant, Function<TransferDesk, T> work) {
        var there = registry.find(tenant)
                .filter(Establishment::open)
                .orElseThrow(() -> new Rejected(TransferError.SCHOOL_UNKNOWN, tenant));
        try {
            return tenants.runAs(there.tenant(), Actor.SYSTEM, () -> work.apply(desk));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
