package com.educonnect.grades.cards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Sets how the report cards of a year look.
 *
 * @param level null for all that have none of their own; so with the period
 */
public record SaveTemplate(
        @Min(0) int version,
        @NotNull UUID year,
        UUID level,
        UUID period,
        @NotNull @Valid CardOptions options) {}
