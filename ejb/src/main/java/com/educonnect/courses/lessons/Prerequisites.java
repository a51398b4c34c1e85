package com.educonnect.courses.lessons;

import com.educonnect.courses.CourseError;
import com.educonnect.platform.Rejected;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** Which lesson waits for which. */
final class Prerequisites {
    private Prerequisites() {}

    /**
     * Refuses a lesson that would wait for itself in the end.
     *
     * @param required what each lesson of the course requires so far
     */
    static void check(UUID lesson, UUID requires, BigDecimal score, Map<UUID, UUID> required) {
        if (requires == null && score != null) {
            throw new Rejected(CourseError.SCORE_OF_NOTHING);
        }
        var seen = new HashSet<UUID>();
        for (var next = requires; next != null && seen.add(next); next = required.get(next)) {
            if (next.equals(lesson)) {
                throw new Rejected(CourseError.REQUIRES_ITSELF);
            }
        }
    }

    /** Whether what a lesson requires is reached. */
    static boolean isReached(boolean done, BigDecimal score, BigDecimal requiredScore) {
        return done && (requiredScore == null || score != null && score.compareTo(requiredScore) >= 0);
    }
}
