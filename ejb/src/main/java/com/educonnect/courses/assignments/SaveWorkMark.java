package com.educonnect.courses.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Marks a pupil's work, and that of the group unless somebody in it was marked otherwise.
 *
 * @param submission what was looked at; null for paper and for what never came
 * @param points one level of each criterion, where there is a rubric
 * @param score where there is none
 * @param state {@code not-handed-in}, {@code excused}, {@code cheating}; with neither, only the feedback is kept
 * @param waiveLate takes nothing off though it was late
 * @param release shows it to the pupil; what was shown stays so
 */
public record SaveWorkMark(
        @Min(0) int version,
        UUID submission,
        @NotNull @Size(max = 20) List<@NotNull @Valid Points> points,

        @PositiveOrZero @Digits(integer = 5, fraction = 2) BigDecimal score,

        String state,
        boolean waiveLate,
        @Size(max = 5000) String feedback,
        UUID voice,
        boolean wholeGroup,
        boolean release) {}
