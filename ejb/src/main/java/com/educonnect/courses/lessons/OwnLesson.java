package com.educonnect.courses.lessons;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A lesson that a pupil has reached. */
public record OwnLesson(
        UUID id,
        UUID course,
        String courseTitle,
        String title,
        String body,
        List<ItemView> items,
        List<LessonTask> assignments,
        @Nullable Instant doneAt,
        @Nullable BigDecimal score,
        int version) {}
