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

    /** @param lines in the order of the subjects */
    public record Pupil(UUID id, String name, Figure general, List<Line> lines) {}

    /** @param parts in the order of the report's; null where there is none */
    public record Line(Figure figure, List<String> parts) {}
}
