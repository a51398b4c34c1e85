package com.educonnect.analytics.board;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The figures of a pupil, for the pupil, or of a guardian's children.
 *
 * @param night null before the first; then there are no figures at all
 * @param days the school days that the strips of presence are of
 */
public record OwnBoard(@Nullable Night night, Arrangement arrangement, List<LocalDate> days, List<Child> children) {
    /**
     * A child.
     *
     * @param className null while in no class
     * @param strip a letter for each day: present, Absent, Justified, eXcluded, late (R), left early (S), or {@code -}
     *     where no roll counted
     * @param averages of terms that the school has sealed, in their order: none for who has no custody
     */
    public record Child(
            UUID id,
            String familyName,
            String givenNames,
            @Nullable String className,
            String strip,
            List<Average> averages) {}

    /**
     * A result of a sealed term.
     *
     * @param subject null for the general average
     * @param median of the class; null where fewer than five could be compared
     */
    public record Average(
            UUID term,
            String termName,
            @Nullable UUID subject,
            @Nullable String subjectName,
            BigDecimal shown,
            BigDecimal outOf,
            @Nullable BigDecimal median) {}
}
