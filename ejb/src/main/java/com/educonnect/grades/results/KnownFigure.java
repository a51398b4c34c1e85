package com.educonnect.grades.results;

import com.educonnect.grades.YearTree;
import com.educonnect.grades.rules.Known;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a pupil has in a subject and an innermost period, reckoned before.
 *
 * @param shown as a gradebook shows it
 */
public record KnownFigure(UUID pupil, UUID subject, UUID period, BigDecimal shown) {
    /** In the places of a markbook; what has none there is left out. */
    static Known at(List<KnownFigure> figures, Map<UUID, Integer> pupils, YearTree tree, Map<UUID, Integer> subjects) {
        if (figures.isEmpty()) {
            return Known.nothing();
        }
        var known = new Known(pupils.size(), tree.periods().count(), subjects.size());
        for (var figure : figures) {
            var pupil = pupils.get(figure.pupil());
            var subject = subjects.get(figure.subject());
            if (pupil != null && subject != null && tree.has(figure.period())) {
                known.add(pupil, tree.place(figure.period()), subject, figure.shown());
            }
        }
        return known;
    }
}
