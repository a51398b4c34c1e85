package com.educonnect.grades.council;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Opens the council, closes it, or opens it again.
 *
 * @param state {@code sitting} or {@code closed}
 * @param reason why a closed one is opened again, at least ten characters
 */
public record StepCouncil(
        @Min(0) int version,

        @NotNull @Pattern(regexp = "sitting|closed") String state,

        @Size(max = 500) String reason) {
    static final int SHORTEST_REASON = 10;

    public StepCouncil {
        reason = reason == null ? "" : reason.strip();
    }

    boolean givesReason() {
        return reason.length() >= SHORTEST_REASON;
    }
}
