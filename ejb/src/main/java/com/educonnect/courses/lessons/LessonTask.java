package com.educonnect.courses.lessons;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * An assignment that belongs to a lesson.
 *
 * @param visibleFrom null while it is being prepared
 */
public record LessonTask(
        UUID id, String title, Instant dueAt, @Nullable Instant visibleFrom) {}
