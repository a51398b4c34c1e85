package com.educonnect.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A roll as its taker saw it: only what differs from "present".
 *
 * @param id the client's id for a roll it begins, or null
 * @param version the version the taker saw, 0 if none
 * @param device with {@code seq}, the device and its growing count: an older send never replaces a newer one
 * @param at the device's clock, kept for the history only
 */
public record SubmitRoll(
        UUID id,
        @Min(0) int version,
        UUID device,
        @Min(0) Long seq,
        Instant at,
        boolean teacherAbsent,
        UUID subject,
        @Size(max = 1000) List<@NotNull @Valid Mark> exceptions) {
    public SubmitRoll {
        exceptions = exceptions == null ? List.of() : exceptions;
    }
}
