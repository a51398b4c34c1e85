package com.educonnect.people.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Creates a period or changes it; {@code kind} is the school's own word: trimestre, séquence, term, half-term. */
public record SavePeriod(
        int version,
        @NotNull UUID year,
        UUID parent,
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 80) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Min(0) @Max(999) int position) {}
