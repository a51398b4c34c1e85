package com.educonnect.grades;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A class in a period: every pupil in every subject that the caller may see, and in general.
 *
 * @param sealed whether these are final
 * @param general of the class; null for whoever does not see all subjects
 */
public record ClassResults(
        UUID schoolClass,
        String className,
        UUID period,
        String periodName,
        boolean sealed,
        List<Column> subjects,
        @Nullable ClassFigures general,
        List<Line> pupils) {
    /** @param coefficient null for a subject that is not part of the programme */
    public record Column(
            UUID id, String code, String name, @Nullable BigDecimal coefficient, ClassFigures figures) {}

    /** @param subjects in the order of the columns */
    public record Line(
            UUID id,
            String name,
            List<Figure> subjects,
            @Nullable Figure general) {}
}
