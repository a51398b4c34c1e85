package com.educonnect.analytics.night;

import com.educonnect.analytics.night.AverageRepository.Due;
import com.educonnect.analytics.night.StaleTerms.Reading;
import com.educonnect.grades.Setting;
import com.educonnect.grades.results.KnownFigure;
import com.educonnect.grades.results.Part;
import com.educonnect.grades.results.Reckoning;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reckons anew the subjects in which classes were marked, and the general averages they belong to; what pupils have in the
 * other subjects is taken from the night before. That is the gradebook's figure only where its scheme rounds a subject
 * before it goes on, and where that night could reckon at all: other classes are written down as wholly stale.
 */
@Dependent
class MarkedSubjects {
    private static final int MOST = 50;

    @Inject
    AverageRepository averages;

    @Inject
    AverageWriter writer;

    @Inject
    StaleTerms terms;

    @Inject
    Reckoning reckoning;

    Counted count() {
        var due = averages.next(true, MOST);
        if (due.isEmpty()) {
            return Counted.all(0);
        }
        var settings = terms.settings(due);
        settings.values().removeIf(setting -> !goesOnFromShown(setting));
        var told = figures(due, settings);
        var reckoned = reckoned(due, told);
        averages.widen(classes(due.stream()
                .filter(each -> !reckoned.contains(each.schoolClass()))
                .toList()));
        told.removeIf(each -> !reckoned.contains(each.schoolClass()));
        var rows = writer.some(told, taught(due, settings, told));
        averages.done(List.copyOf(reckoned));
        return new Counted(rows, due.size() == MOST);
    }

    private static boolean goesOnFromShown(Setting setting) {
        try {
            return setting.scheme().goesOnFromShown();
        } catch (Rejected none) {
            return false;
        }
    }

    private static List<UUID> classes(List<Due> due) {
        return due.stream().map(Due::schoolClass).toList();
    }

    private List<ClassTerm> figures(List<Due> due, Map<UUID, Setting> settings) {
        var subjects = due.stream().collect(Collectors.toMap(Due::schoolClass, Due::subjects));
        var known = averages.known(List.copyOf(settings.keySet()));
        Function<List<Setting>, List<Part>> parts = some -> some.stream()
                .map(each -> new Part(
                        each,
                        subjects.get(each.schoolClass()),
                        known.getOrDefault(each.schoolClass(), List.<KnownFigure>of())))
                .toList();
        return new ArrayList<>(terms.figures(
                due,
                settings,
                new Reading(parts.andThen(reckoning::readPartsOfYears), parts.andThen(reckoning::readParts))));
    }

    /** Classes of which each term has figures, and had some before: those that were kept are as good as these. */
    private Set<UUID> reckoned(List<Due> due, List<ClassTerm> told) {
        var before = averages.reckoned(classes(due));
        return told.stream().collect(Collectors.groupingBy(ClassTerm::schoolClass)).entrySet().stream()
                .filter(each -> each.getValue().stream().allMatch(term -> isReckoned(term, before)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isReckoned(ClassTerm term, Set<ClassTerm> before) {
        return !term.figures().general().isEmpty() && before.contains(term.without());
    }

    private static List<Taught> taught(List<Due> due, Map<UUID, Setting> settings, List<ClassTerm> told) {
        var subjects = due.stream().collect(Collectors.toMap(Due::schoolClass, Due::subjects));
        return told.stream()
                .flatMap(each -> subjects.get(each.schoolClass()).stream()
                        .map(subject -> new Taught(each.schoolClass(), each.term(), subject)))
                .toList();
    }
}
