package com.educonnect.billing.subscription;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;

/**
 * The plan that is wanted from now on.
 *
 * @param coupon a code of reduction, or null
 */
public record ChoosePlan(
        @NotNull UUID plan,
        @Pattern(regexp = "[A-Z0-9-]{3,30}") String coupon,
        @PositiveOrZero int version) {}
