package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The only door into a tenant. A request enters by its verified session, a timer, job or queue row by the tenant id it
 * carries; both through {@code runAs}, and both leave it again when the work ends, however it ends.
 */
@ApplicationScoped
public class Tenants {
    @Inject
    Registry registry;

    /** Runs work for an establishment on behalf of the system. */
    public <T> T runAs(String tenant, Callable<T> work) throws Exception {
        return runAs(registry.open(tenant), Actor.SYSTEM, work);
    }

    /** Runs work for an actor; a null tenant is work of the platform itself. */
    public <T> T runAs(Tenant tenant, Actor actor, Callable<T> work) throws Exception {
        var outer = Scope.current();
        Scope.restore(new Scope(tenant, actor));
        try {
            return work.call();
        } finally {
            Scope.restore(outer);
        }
    }

    /** The tenant of the running work. */
    public Tenant current() {
        return find().orElseThrow(() -> new IllegalStateException("no tenant: enter through Tenants.runAs"));
    }

    public Optional<Tenant> find() {
        return Optional.ofNullable(Scope.current()).map(Scope::tenant);
    }

    /** The actor of the running work; {@link Actor#SYSTEM} outside a request. */
    public Actor actor() {
        var scope = Scope.current();
        return scope == null ? Actor.SYSTEM : scope.actor();
    }
}
