package com.educonnect.billing.contracts;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * A band of a price list: what each pupil in it costs for a period.
 *
 * @param upTo the last pupil of the band, or null for all that are left
 * @param price in minor units
 */
public record Tier(
        @Nullable @Positive Integer upTo, @PositiveOrZero long price) {}
