package com.educonnect.courses.assignments;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An assignment as a pupil and the guardians see it.
 *
 * @param attempts the latest first, the pupil's and the group's
 * @param group names of the others in the pupil's group
 * @param open whether something may be handed in now
 * @param lesson to which it belongs, once that is published
 * @param mark once it was released
 */
public record OwnAssignment(
        UUID id,
        UUID pupil,
        String className,
        String subjectName,
        String title,
        String instructions,
        Instant dueAt,
        @Nullable Instant acceptedUntil,
        BigDecimal latePercent,
        boolean text,
        boolean files,
        boolean paper,
        int resubmissions,
        BigDecimal maximum,
        List<Criterion> rubric,
        List<String> group,
        List<Attempt> attempts,
        boolean open,
        @Nullable LessonLink lesson,
        List<HandedFile> attachments,
        @Nullable WorkMark mark) {}
