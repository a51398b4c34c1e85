package com.educonnect.courses.log;

import com.educonnect.courses.assignments.OwnAssignmentLine;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The log of a class over some days.
 *
 * @param subjects those in which the caller writes
 * @param entries those held in these days, and those whose homework is due in them
 */
public record ClassLog(
        UUID schoolClass,
        String className,
        LocalDate from,
        LocalDate to,
        List<Taught> subjects,
        List<EntryView> entries) {
    /** A subject in which the caller writes. */
    public record Taught(UUID id, String name) {}

    /**
     * The same for one pupil, in all classes and groups that he or she is in.
     *
     * @param assignments those that are due from the first day on, the nearest first
     */
    public record Own(
            UUID pupil, LocalDate from, LocalDate to, List<OwnEntry> entries, List<OwnAssignmentLine> assignments) {}

    /** What a pupil's lesson was about. */
    public record OwnEntry(
            UUID id,
            String subjectName,
            LocalDate heldOn,
            String done,
            @Nullable String homework,
            @Nullable LocalDate homeworkDueOn) {}
}
