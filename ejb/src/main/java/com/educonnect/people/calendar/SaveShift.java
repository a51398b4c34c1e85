package com.educonnect.people.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;

/** Creates a shift or changes it. */
public record SaveShift(
        int version,
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 80) String name,
        @NotNull LocalTime startsAt,
        @NotNull LocalTime endsAt) {}
