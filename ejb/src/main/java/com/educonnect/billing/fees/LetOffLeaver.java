package com.educonnect.billing.fees;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How much of what was to come is let off, since a pupil has left.
 *
 * @param leftOn the leaving that this is about
 * @param off in minor units; nothing where all of it stays owed
 */
public record LetOffLeaver(
        @NotNull LocalDate leftOn,
        @NotNull @PositiveOrZero Long off,
        @NotBlank @Size(min = 5, max = 300) String reason) {}
