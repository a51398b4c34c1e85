package com.educonnect.courses.lessons;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A course as a pupil goes through it: only what is published. */
public record OwnCourse(
        UUID id,
        String title,
        @Nullable String description,
        String subjectName,
        String className,
        List<OwnModule> modules) {

    /** A part of a course, which has at least one lesson to show. */
    public record OwnModule(UUID id, String title, List<OwnLine> lessons) {}

    /**
     * A lesson in the plan.
     *
     * @param reached whether it can be opened
     * @param requires the lesson that it waits for, or waited for
     */
    public record OwnLine(
            UUID id,
            String title,
            boolean reached,
            @Nullable Instant doneAt,
            @Nullable BigDecimal score,
            @Nullable UUID requires,
            @Nullable BigDecimal requiresScore) {}
}
