package com.educonnect.courses.lessons;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a course is, or could be.
 *
 * @param edits whether the caller teaches there
 * @param course null where nobody has begun one
 */
public record CourseRow(
        UUID schoolClass,
        String className,
        UUID subject,
        String subjectName,
        UUID year,
        String yearName,
        boolean edits,
        @Nullable Summary course) {

    /** @param drafts lessons that pupils cannot see yet */
    public record Summary(UUID id, String title, @Nullable Instant publishedAt, int lessons, int drafts) {}
}
