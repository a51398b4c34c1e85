package com.educonnect.grades.cards;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What anyone is told who holds a paper: whether it stands, and of what it says enough to compare.
 *
 * @param state {@code current}, {@code replaced}, {@code withdrawn}, {@code altered} (the code on it was not made by this
 *     school for this paper) or {@code unknown}; for the last two nothing else is told
 */
public record PaperCheck(
        String state,
        @Nullable String kind,
        @Nullable String school,
        @Nullable String pupil,
        @Nullable String className,
        @Nullable String period,
        @Nullable String year,
        @Nullable Integer number,
        @Nullable String average,
        @Nullable String outOf,
        @Nullable LocalDate issuedOn,
        @Nullable Instant replacedAt,
        @Nullable Instant withdrawnAt) {
    static PaperCheck nothing(String state) {
        return new PaperCheck(state, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
