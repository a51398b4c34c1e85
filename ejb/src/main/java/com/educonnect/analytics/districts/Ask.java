package com.educonnect.analytics.districts;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * Which figures are wanted.
 *
 * @param month first day of a month that has ended; null for the last one that was counted
 * @param level code of a level; null for all
 * @param term name of a term that has ended; null for the one that most schools ended last
 */
public record Ask(
        @Nullable LocalDate month,
        @Nullable String level,
        @Nullable String term) {}
