package com.educonnect.grades.results;

import com.educonnect.grades.Setting;
import com.educonnect.grades.rules.scheme.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A class in a period as papers show it.
 *
 * @param parts what each subject's figure was made of: kinds of assessment or, in a longer period, shorter ones
 */
public record Report(
        Setting setting, List<Label> parts, List<Subject> subjects, ClassFigures general, List<Pupil> pupils) {
    /** @param coefficient null for one that is not part of the programme */
    public record Subject(UUID id, String name, BigDecimal coefficient, ClassFigures figures) {}

    /**
     * @param year what the year comes to, where it ends with the period; else null
     * @param lines in the order of the subjects
     */
    public record Pupil(UUID id, String name, Figure general, Weighing sum, Figure year, List<Line> lines) {}

    /**
     * @param weighted what the subject adds to the sum of the general average, or null
     * @param parts in the order of the report's; null where there is none
     */
    public record Line(Figure figure, String weighted, List<String> parts) {}
}
