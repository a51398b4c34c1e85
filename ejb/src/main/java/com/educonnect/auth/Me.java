package com.educonnect.auth;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * The caller as he is known here.
 *
 * @param membership the chosen one, or null
 * @param person the person of the school behind it, or null
 */
public record Me(
        Identity identity,
        List<MembershipView> memberships,
        @Nullable UUID membership,
        @Nullable UUID person,
        List<String> permissions) {
    /** Who logged in. */
    public record Identity(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            String language) {
        static Identity of(Account account) {
            return new Identity(account.id(), account.name(), account.email(), account.phone(), account.language());
        }
    }
}
