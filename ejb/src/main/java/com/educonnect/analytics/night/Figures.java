package com.educonnect.analytics.night;

import com.educonnect.grades.results.Figure;
import com.educonnect.grades.results.ListedPupil;
import com.educonnect.grades.results.Reckoning.Reckoned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The figures of a class in a term, as the gradebook shows them.
 *
 * @param subjects of those who have a result in a subject
 * @param general of everybody who is counted
 */
record Figures(List<Line> subjects, List<Line> general) {
    static final Figures NONE = new Figures(List.of(), List.of());
    private static final String NO_RESULT = "none";

    /** @param subject null in a general average */
    record Line(UUID pupil, UUID subject, String status, BigDecimal shown, BigDecimal maximum, Integer place) {
        private static Line of(UUID pupil, UUID subject, Figure figure) {
            return new Line(
                    pupil, subject, figure.status(), number(figure.shown()), number(figure.outOf()), figure.place());
        }

        private static BigDecimal number(String text) {
            return text == null ? null : new BigDecimal(text);
        }
    }

    /** @param found of the term itself, or of a year that holds it; @param told which subjects are */
    static Figures ofTerm(Reckoned found, UUID term, Predicate<UUID> told) {
        var lines = found.lines().stream().filter(line -> told.test(line.id())).toList();
        var subjects = new ArrayList<Line>();
        var general = new ArrayList<Line>();
        for (var pupil : counted(found)) {
            for (var line : lines) {
                subjects.add(Line.of(pupil, line.id(), found.book().subject(pupil, line.id(), term)));
            }
            general.add(Line.of(pupil, null, found.book().general(pupil, term)));
        }
        subjects.removeIf(line -> line.status().equals(NO_RESULT));
        return new Figures(subjects, general);
    }

    /** Of the year there is the general average only. */
    static Figures ofYear(Reckoned found) {
        return new Figures(
                List.of(),
                counted(found).stream()
                        .map(pupil -> Line.of(pupil, null, found.book().year(pupil)))
                        .toList());
    }

    private static List<UUID> counted(Reckoned found) {
        return found.pupils().stream()
                .filter(ListedPupil::counted)
                .map(ListedPupil::id)
                .toList();
    }
}
