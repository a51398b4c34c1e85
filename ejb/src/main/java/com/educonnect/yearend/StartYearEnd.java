package com.educonnect.yearend;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Makes the next year by the plan that was shown.
 *
 * @param next the key of the year to be made
 * @param plan the mark of the plan that was seen; another one is refused
 */
public record StartYearEnd(
        @NotNull UUID next,
        @NotBlank @Size(max = 80) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 64) String plan) {}
