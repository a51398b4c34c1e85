package com.educonnect.grades.council;

import com.educonnect.grades.results.ClassFigures;
import com.educonnect.grades.results.Figure;
import com.educonnect.grades.rules.scheme.Label;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;

/**
 * The minutes of a council, in the order in which they are written.
 *
 * @param counts how often each honour, warning and decision was given
 */
public record Minutes(
        String school,
        String className,
        String periodName,
        boolean endsYear,
        boolean sealed,
        Meeting meeting,
        ClassFigures general,
        SuccessBands bands,
        List<Count> counts,
        List<Line> pupils) {
    public record Count(String kind, Label label, int pupils) {}

    /**
     * A pupil.
     *
     * @param given honours and warnings
     * @param refused honours that conduct forfeits
     * @param decided whether the council decided it, or it is only prepared
     */
    public record Line(
            int number,
            String familyName,
            String givenNames,
            @Nullable String sex,
            Figure general,
            @Nullable Figure year,
            Missed missed,
            List<Label> given,
            List<Label> refused,
            @Nullable Label decision,
            @Nullable String comment,
            @Nullable String reasons,
            boolean decided) {
        /** As papers write it. */
        String name() {
            return (familyName.toUpperCase(Locale.ROOT) + " " + givenNames).strip();
        }
    }
}
