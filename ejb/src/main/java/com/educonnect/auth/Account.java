package com.educonnect.auth;

import java.util.UUID;

/** An identity as logging in needs it. */
public record Account(
        UUID id, String email, String phone, String name, String language, String passwordHash, boolean disabled) {
    /** Nothing of it belongs into a log. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
