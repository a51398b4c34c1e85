package com.educonnect.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks that a pupil's data be erased.
 *
 * @param reason why, without the pupil's name: it is kept
 */
public record AskErasure(
        @NotNull UUID pupil,
        @NotNull @Size(min = 10, max = 500) String reason) {}
