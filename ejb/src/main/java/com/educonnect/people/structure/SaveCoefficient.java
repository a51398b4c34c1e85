package com.educonnect.people.structure;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;

/** Creates a coefficient or changes it. */
public record SaveCoefficient(
        int version,
        @NotNull UUID year,
        @NotNull UUID level,
        UUID stream,
        @NotNull UUID subject,

        @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 2)
        BigDecimal value,

        @Min(1) @Max(10080) Integer weeklyMinutes) {}
