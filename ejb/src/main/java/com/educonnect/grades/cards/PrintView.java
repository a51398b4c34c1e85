package com.educonnect.grades.cards;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far a run has come.
 *
 * @param state {@code running}, {@code done} or {@code failed}
 * @param missing who has no paper, once it has failed
 */
public record PrintView(
        UUID id,
        UUID period,
        String periodName,
        String state,
        int asked,
        int printed,
        Instant askedAt,
        @Nullable Instant finishedAt,
        List<String> missing,
        List<Share> classes) {
    /** A class of the run. */
    public record Share(UUID id, String name, int asked, int printed) {}
}
