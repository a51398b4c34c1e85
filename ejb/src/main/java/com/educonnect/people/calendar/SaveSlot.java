package com.educonnect.people.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.UUID;

/** Creates a slot of the bell or changes it; without a shift it rings for every class. */
public record SaveSlot(
        int version,
        UUID shift,
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Pattern(regexp = "lesson|half_day") String unit,
        @NotNull @Pattern(regexp = "am|pm") String halfDay,
        @NotNull LocalTime startsAt,
        @NotNull LocalTime endsAt,
        @Min(0) @Max(999) int position) {}
