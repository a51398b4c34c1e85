package com.educonnect.grades.results;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A class in a period: every pupil in every subject that the caller may see, and in general.
 *
 * @param seal under which these stand; null as long as they may change
 * @param general of the class; null for whoever does not see all subjects
 */
public record ClassResults(
        UUID schoolClass,
        String className,
        UUID period,
        String periodName,
        @Nullable UUID seal,
        List<Column> subjects,
        @Nullable ClassFigures general,
        List<Line> pupils) {
    /**
     * A subject.
     *
     * @param coefficient null for one that is not part of the programme
     * @param missing how many marks its assessments still ask for
     */
    public record Column(
            UUID id,
            String code,
            String name,
            @Nullable BigDecimal coefficient,
            int assessments,
            int missing,
            ClassFigures figures) {}

    /** @param subjects in the order of the columns */
    public record Line(
            UUID id,
            String familyName,
            String givenNames,
            List<Figure> subjects,
            @Nullable Figure general) {}
}
