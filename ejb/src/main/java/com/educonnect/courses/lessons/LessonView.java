package com.educonnect.courses.lessons;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A lesson as its teacher writes it. */
public record LessonView(
        UUID id,
        UUID course,
        UUID module,
        String title,
        String body,
        @Nullable Instant visibleFrom,
        @Nullable UUID requires,
        @Nullable BigDecimal requiresScore,
        List<ItemView> items,
        List<LessonTask> assignments,
        int version) {
    LessonView at(int other) {
        return new LessonView(
                id, course, module, title, body, visibleFrom, requires, requiresScore, items, assignments, other);
    }
}
