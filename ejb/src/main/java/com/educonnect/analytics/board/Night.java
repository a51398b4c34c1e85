package com.educonnect.analytics.board;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the last night has counted; every figure of a board is as of then.
 *
 * @param at when it was finished
 * @param until the last day whose missing rolls are counted
 * @param year the open school year; null where there is none
 * @param term the newest that has results; null before the first
 */
public record Night(
        Instant at,
        LocalDate until,
        @Nullable UUID year,
        @Nullable UUID term,
        @Nullable String termName) {}
