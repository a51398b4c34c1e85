package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cells of enrolment that each month's report does not show, of the months of a school year up to one. */
final class Suppressed {
    private Suppressed() {}

    static Map<LocalDate, Set<Cell>> of(List<FigureRepository.Enrolled> rows, LocalDate month) {
        var months = new TreeSet<>(Set.of(month));
        rows.forEach(row -> months.addAll(Arrays.asList(row.months())));
        var reports = new ArrayList<Map<Cell, Integer>>();
        months.forEach(each -> reports.add(report(rows, each)));
        var hidden = Suppression.hidden(reports).iterator();
        var found = new TreeMap<LocalDate, Set<Cell>>();
        months.forEach(each -> found.put(each, hidden.next()));
        return found;
    }

    private static Map<Cell, Integer> report(List<FigureRepository.Enrolled> rows, LocalDate month) {
        var report = new HashMap<Cell, Integer>();
        for (var row : rows) {
            var at = Arrays.binarySearch(row.months(), month);
            if (at >= 0) {
                report.merge(row.cell(), row.pupils()[at], Integer::sum);
            }
        }
        return report;
    }
}
