package com.educonnect.people.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Enrols a pupil in a class or group, or changes an enrolment; {@code endsOn} is the first day no longer there. */
public record SaveEnrollment(
        int version,
        @NotNull UUID pupil,
        @NotNull UUID schoolClass,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        boolean repeating,
        @Size(max = 300) String reason) {}
