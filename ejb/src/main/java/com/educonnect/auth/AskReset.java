package com.educonnect.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a letter with a link that sets a new password. */
public record AskReset(
        @NotBlank @Size(max = 254) String login,
        @Size(max = 60) String school) {}
