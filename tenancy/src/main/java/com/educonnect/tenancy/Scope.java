package com.educonnect.tenancy;

/**
 * The tenant and the actor of the running work: one value per thread, entered and left only by {@link Tenants}, so that
 * nothing is left behind on a pooled thread.
 *
 * @param tenant null for work of the platform itself
 */
record Scope(Tenant tenant, Actor actor) {
    private static final ThreadLocal<Scope> CURRENT = new ThreadLocal<>();

    static Scope current() {
        return CURRENT.get();
    }

    static void restore(Scope scope) {
        if (scope == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(scope);
        }
    }
}
