package com.educonnect.grades.sealing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Lifts a seal, and says why. */
public record ReopenPeriod(
        @NotBlank @Size(min = 10, max = 500) String reason) {
    public ReopenPeriod {
        reason = reason == null ? null : reason.strip();
    }
}
