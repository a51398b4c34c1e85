package com.educonnect.establishments.work;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * Work that has failed.
 *
 * @param kind domain and what is done, as {@code archive.year}
 * @param establishment whose work it is; null, as its name, for the platform's own
 * @param attempts how often it was tried
 * @param givenUp whether nobody tries it again by itself
 * @param dueAt when it is tried again, or would have been
 * @param error what went wrong, for whoever looks after it
 */
public record FailedWorkView(
        UUID id,
        String kind,
        @Nullable UUID establishment,
        @Nullable String name,
        int attempts,
        boolean givenUp,
        Instant dueAt,
        String error) {}
