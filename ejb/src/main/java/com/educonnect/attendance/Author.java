package com.educonnect.attendance;

import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * Who took or changed a roll.
 *
 * @param identity who logged in; it alone decides whether two authors are the same
 * @param person the person of the school behind it, or null
 * @param name as the school writes it, or null
 */
public record Author(
        UUID identity, @Nullable UUID person, @Nullable String name) {
    boolean is(Author other) {
        return identity.equals(other.identity);
    }
}
