package com.educonnect.analytics.warning;

import jakarta.annotation.Nullable;

/**
 * One thing that speaks for the risk of a pupil, in figures that a sentence is made of.
 *
 * @param trait id of a {@link Trait}, which says what the figures are
 * @param value what it is for this pupil
 * @param of out of how many, where that is known: absent on {@code value} days of {@code of}
 * @param usual what it is on the mean in the level
 */
public record WarningReason(
        String trait, double value, @Nullable Integer of, double usual) {}
