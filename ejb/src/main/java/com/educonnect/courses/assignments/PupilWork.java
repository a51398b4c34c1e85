package com.educonnect.courses.assignments;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * One pupil's work as its marker sees it.
 *
 * @param attempts the latest first
 * @param mates the others of the group
 */
public record PupilWork(
        UUID pupil,
        List<Attempt> attempts,
        List<UUID> mates,
        @Nullable WorkMark mark) {}
