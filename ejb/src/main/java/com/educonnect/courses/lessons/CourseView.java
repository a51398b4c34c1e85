package com.educonnect.courses.lessons;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A course as a plan: its modules and lessons in order, without their texts.
 *
 * @param edits whether the caller may change it
 */
public record CourseView(
        UUID id,
        UUID schoolClass,
        String className,
        UUID subject,
        String subjectName,
        String title,
        @Nullable String description,
        @Nullable Instant publishedAt,
        boolean edits,
        int version,
        List<Module> modules) {

    /** A part of a course. */
    public record Module(UUID id, String title, @Nullable Instant visibleFrom, int version, List<Line> lessons) {}

    /** A lesson in the plan. */
    public record Line(
            UUID id,
            String title,
            @Nullable Instant visibleFrom,
            @Nullable UUID requires,
            @Nullable BigDecimal requiresScore,
            int items,
            int version) {}
}
