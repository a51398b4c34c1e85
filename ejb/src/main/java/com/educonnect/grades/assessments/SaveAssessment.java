package com.educonnect.grades.assessments;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Announces an assessment or changes it.
 *
 * @param component the code of one of the subject's; null for a subject that is one piece
 * @param weight among those of its category; null for 1
 * @param bonus its marks add and its maximum does not
 * @param visibleFrom from when families see its marks; null: not at all
 */
public record SaveAssessment(
        @Min(0) int version,
        @NotNull UUID schoolClass,
        @NotNull UUID subject,
        @NotNull UUID period,
        @NotBlank @Size(max = 60) String category,
        @Size(max = 40) String component,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate heldOn,

        @NotNull @Positive @Digits(integer = 5, fraction = 2)
        BigDecimal maximum,

        @Positive @Digits(integer = 4, fraction = 2) BigDecimal weight,
        boolean bonus,
        Instant visibleFrom,
        @Min(0) int position) {}
