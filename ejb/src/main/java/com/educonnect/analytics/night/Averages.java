package com.educonnect.analytics.night;

import com.educonnect.analytics.night.AverageRepository.Due;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Takes over the figures of the gradebook, some classes in a transaction: first of those in which only some subjects were
 * marked, then of those of which everything is to be reckoned.
 */
@Dependent
class Averages {
    private static final int MOST = 10;

    @Inject
    MarkedSubjects subjects;

    @Inject
    AverageRepository averages;

    @Inject
    AverageWriter writer;

    @Inject
    StaleTerms terms;

    Counted count() {
        var inPart = subjects.count();
        return inPart.more() ? inPart : inPart.and(countWhole());
    }

    private Counted countWhole() {
        var due = averages.next(false, MOST);
        if (due.isEmpty()) {
            return Counted.all(0);
        }
        var settings = terms.settings(due);
        var told = terms.figures(due, settings);
        var kept = due.stream()
                .filter(each -> settings.containsKey(each.schoolClass()))
                .flatMap(each ->
                        StaleTerms.kept(each, settings.get(each.schoolClass()).calendar()).stream())
                .toList();
        var classes = due.stream().map(Due::schoolClass).toList();
        var rows = writer.all(classes, told, kept);
        averages.done(classes);
        return new Counted(rows, due.size() == MOST);
    }
}
