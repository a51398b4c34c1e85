package com.educonnect.analytics.board;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * The rolls of a class in the last school days.
 *
 * @param expected by the bell
 * @param missing which nobody has taken, of the class or of a group of its pupils
 * @param late taken after the end of their slot
 * @param missingOn the last day on which one is missing
 */
public record Rolls(
        int expected, int missing, int late, @Nullable LocalDate missingOn) {}
