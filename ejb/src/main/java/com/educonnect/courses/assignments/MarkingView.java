package com.educonnect.courses.assignments;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An assignment and how each pupil's work stands.
 *
 * @param marks whether the caller may mark it
 */
public record MarkingView(TaskView assignment, boolean marks, List<Pupil> pupils) {
    /**
     * In the order of the class list.
     *
     * @param handedInAt of the latest attempt, the pupil's or the group's
     * @param newer whether something was handed in after the mark
     */
    public record Pupil(
            UUID id,
            String familyName,
            String givenNames,
            int attempts,
            @Nullable Instant handedInAt,
            boolean late,
            @Nullable BigDecimal score,
            @Nullable String state,
            boolean released,
            boolean newer,
            int version) {}
}
