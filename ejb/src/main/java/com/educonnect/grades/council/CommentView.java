package com.educonnect.grades.council;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * A comment as it stands.
 *
 * @param text empty where it was taken back
 * @param by who wrote it, as the school writes the name, or null
 */
public record CommentView(
        String text, int version, @Nullable String by, Instant at) {}
