package com.educonnect.analytics.board;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Marks that assessments still ask for.
 *
 * @param missing in all
 * @param gradebooks in how many class and subject
 * @param first those that miss the most
 */
public record Unfilled(int missing, int gradebooks, List<Book> first) {
    static final Unfilled NONE = new Unfilled(0, 0, List.of());

    /**
     * A class in a subject.
     *
     * @param teacher whom one reminds; null where nobody is named
     * @param since when the oldest of these assessments was held
     */
    public record Book(
            UUID schoolClass,
            String className,
            UUID subject,
            String subjectName,
            UUID term,
            @Nullable String teacher,
            int missing,
            LocalDate since) {}
}
