package com.educonnect.attendance;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One version of a roll.
 *
 * @param deviceTime the device's own clock, which may be wrong
 * @param overrides the version by somebody else that its author had not seen, or null
 */
public record RollVersion(
        int version,
        Author by,
        Instant at,
        @Nullable Instant deviceTime,
        boolean teacherAbsent,
        @Nullable UUID subject,
        List<Mark> exceptions,
        @Nullable Integer overrides) {}
