package com.educonnect.people.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Creates a closure or changes it; both days are without school. */
public record SaveClosure(
        int version,
        @NotNull UUID year,
        @NotBlank @Size(max = 120) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        boolean provisional) {}
