package com.educonnect.courses.log;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was done in a lesson.
 *
 * @param by who wrote it last, as the school writes the name, or null
 * @param edits whether the caller may change it
 */
public record EntryView(
        UUID id,
        UUID schoolClass,
        UUID subject,
        String subjectName,
        LocalDate heldOn,
        @Nullable UUID slot,
        @Nullable String slotName,
        String done,
        @Nullable String homework,
        @Nullable LocalDate homeworkDueOn,
        @Nullable String by,
        Instant at,
        boolean edits,
        int version) {
    boolean says(SaveEntry asked) {
        return heldOn.equals(asked.heldOn())
                && done.equals(asked.done())
                && java.util.Objects.equals(slot, asked.slot())
                && java.util.Objects.equals(homework, asked.homework())
                && java.util.Objects.equals(homeworkDueOn, asked.homeworkDueOn());
    }
}
