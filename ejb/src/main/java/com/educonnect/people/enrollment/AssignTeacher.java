package com.educonnect.people.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;

/** Gives a class a teacher or changes that; {@code endsOn} is the first day no longer teaching. */
public record AssignTeacher(
        int version,
        @NotNull UUID staff,
        @NotNull UUID schoolClass,
        UUID subject,

        @NotNull @Pattern(regexp = "teacher|class_teacher|assistant")
        String role,

        LocalDate startsOn,
        LocalDate endsOn,
        @Min(1) @Max(10080) Integer weeklyMinutes) {}
