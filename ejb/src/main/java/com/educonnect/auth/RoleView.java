package com.educonnect.auth;

import java.util.List;

/** A role as it is in the caller's school. */
public record RoleView(String role, List<Entry> permissions) {
    /**
     * One permission of a role.
     *
     * @param usual what the product allows unless the school says otherwise
     * @param fixed whether the school cannot change it
     */
    public record Entry(String permission, boolean allowed, boolean usual, boolean fixed) {}
}
