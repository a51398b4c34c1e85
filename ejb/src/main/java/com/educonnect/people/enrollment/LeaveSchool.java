package com.educonnect.people.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Takes a pupil off the rolls from a day on. */
public record LeaveSchool(
        @NotNull LocalDate on, @Size(max = 300) String reason) {}
