package com.educonnect.analytics.districts;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A school beside others.
 *
 * @param district the name of the district it lies in
 * @param subscription trial, active, reminded, readonly or suspended; null without a contract of its own
 * @param lastRoll the last day with a roll, or null
 * @param answered whether anything of the month was counted
 */
public record SchoolFigures(
        UUID establishment,
        String name,
        String code,
        String district,
        String state,
        @Nullable String subscription,
        @Nullable LocalDate lastRoll,
        boolean answered,
        Figures figures) {}
