package com.educonnect.billing.fees;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody charges or takes off by hand.
 *
 * @param kind correction, or arrears for what was owed before the school kept its accounts here
 * @param amount in minor units; below zero where less is owed
 */
public record CorrectAccount(
        @NotNull @Pattern(regexp = "correction|arrears") String kind,
        UUID pupil,
        long amount,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(min = 5, max = 300) String reason) {}
