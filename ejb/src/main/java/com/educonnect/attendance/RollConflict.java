package com.educonnect.attendance;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Two versions of which one had not seen the other. Both are in the history.
 *
 * @param stands which of the two is the roll now: {@code mine} or {@code theirs}
 */
public record RollConflict(String stands, Theirs theirs, Mine mine) {
    /** The version that was there. */
    public record Theirs(
            int version,
            Author by,
            Instant at,
            boolean teacherAbsent,
            @Nullable UUID subject,
            List<Mark> exceptions) {}

    /** What was sent. */
    public record Mine(boolean teacherAbsent, @Nullable UUID subject, List<Mark> exceptions) {}

    static RollConflict of(Roll theirs, RollContent mine, String stands) {
        var content = theirs.content();
        return new RollConflict(
                stands,
                new Theirs(
                        theirs.version(),
                        theirs.author(),
                        theirs.takenAt(),
                        content.teacherAbsent(),
                        content.subject(),
                        content.exceptions()),
                new Mine(mine.teacherAbsent(), mine.subject(), mine.exceptions()));
    }
}
