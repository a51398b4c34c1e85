package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The cells of enrolment that each month's report does not show, of the months of a school year up to one. */
final class Suppressed {
    private Suppressed() {}

    static Map<LocalDate, Set<Cell>> of(List<FigureRepository.Enrolled> rows, LocalDate month) {
        var reports = new TreeMap<LocalDate, Map<Cell, Integer>>();
        reports.put(month, new HashMap<>());
        for (var row : rows) {
            reports.computeIfAbsent(row.month(), any -> new HashMap<>()).merge(row.cell(), row.pupils(), Integer::sum);
        }
        var hidden = Suppression.hidden(List.copyOf(reports.values())).iterator();
        var found = new TreeMap<LocalDate, Set<Cell>>();
        reports.keySet().forEach(each -> found.put(each, hidden.next()));
        return found;
    }
}
