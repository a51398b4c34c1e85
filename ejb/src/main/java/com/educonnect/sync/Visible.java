package com.educonnect.sync;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What of a feed the caller may see.
 *
 * @param everything all of the school; otherwise only the classes
 */
public record Visible(boolean everything, Set<UUID> classes) {
    public static final Visible EVERYTHING = new Visible(true, Set.of());
    public static final Visible NOTHING = new Visible(false, Set.of());

    public static Visible classes(Collection<UUID> classes) {
        return new Visible(false, new TreeSet<>(classes));
    }

    /** Narrows to the classes a device follows; it can never widen. */
    Visible within(Collection<UUID> scopes) {
        if (scopes == null || scopes.isEmpty()) {
            return this;
        }
        var wanted = new TreeSet<>(scopes);
        if (!everything) {
            wanted.retainAll(classes);
        }
        return new Visible(false, wanted);
    }
}
