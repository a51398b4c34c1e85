package com.educonnect.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for a session.
 *
 * @param login e-mail address, phone number or user name
 * @param school the code or the host label of the school, needed with a user name
 */
public record LogIn(
        @NotBlank @Size(max = 254) String login,
        @NotBlank @Size(max = 512) String password,
        @Size(max = 60) String school) {
    @Override
    public String toString() {
        return "LogIn[…]";
    }
}
