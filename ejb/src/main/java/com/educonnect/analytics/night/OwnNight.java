package com.educonnect.analytics.night;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How fresh a school's figures are.
 *
 * @param state of its latest night: waiting, running, done or failed; null before the first
 * @param countedUntil the last day whose missing rolls are counted, or null
 * @param refreshedAt when the figures were last whole, or null
 */
public record OwnNight(
        @Nullable String state,
        @Nullable LocalDate countedUntil,
        @Nullable Instant refreshedAt) {}
