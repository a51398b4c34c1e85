package com.educonnect.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Sets a password: by the secret of a letter's link, or by the current password of the one who is logged in.
 *
 * @param token from the link, or null
 * @param current or null
 */
public record SetPassword(
        @Size(max = 100) String token,
        @Size(max = 512) String current,
        @NotBlank @Size(max = 512) String password) {
    @Override
    public String toString() {
        return "SetPassword[…]";
    }
}
