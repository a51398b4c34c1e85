package com.educonnect.grades.results;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pupil in the order of the class list.
 *
 * @param leftOn the first day no longer in the class, or null
 * @param counted whether he or she is among the class's results
 */
public record ListedPupil(
        UUID id,
        String familyName,
        String givenNames,
        @Nullable LocalDate leftOn,
        boolean counted) {
    /** In running text. */
    public String name() {
        return (familyName + " " + givenNames).strip();
    }
}
