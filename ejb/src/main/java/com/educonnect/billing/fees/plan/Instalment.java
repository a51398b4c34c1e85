package com.educonnect.billing.fees.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/**
 * A part of a fee.
 *
 * @param amount in minor units of the school's currency
 */
public record Instalment(
        @NotNull LocalDate dueOn, @NotNull @Positive Long amount) {}
