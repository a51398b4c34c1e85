package com.educonnect.people.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Moves a pupil to another class of the same year, from a day on. */
public record MovePupil(
        @NotNull UUID schoolClass,
        @NotNull LocalDate on,
        @Size(max = 300) String reason) {}
