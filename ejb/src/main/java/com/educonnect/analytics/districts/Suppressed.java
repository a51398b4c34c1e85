package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cells of enrolment that each month's report does not show, of the months of a school year up to one. */
final class Suppressed {
    /** Each time in the same order, whatever else is read: a choice between cells must not change from question to question. */
    private static final Comparator<FigureRepository.Enrolled> BY_SCHOOL =
            Comparator.<FigureRepository.Enrolled, String>comparing(
                            each -> each.sheet().tenant())
                    .thenComparing(FigureRepository.Enrolled::month);

    private Suppressed() {}

    /** By the numbers that the cells have or get. */
    static Map<LocalDate, BitSet> of(Cells cells, List<FigureRepository.Enrolled> sheets, LocalDate month) {
        sheets.stream().sorted(BY_SCHOOL).forEach(each -> cells.numbers(each.sheet()));
        var all = List.copyOf(cells.all());
        var reports = new TreeMap<LocalDate, int[]>();
        reports.put(month, new int[all.size()]);
        for (var each : sheets) {
            var report = reports.computeIfAbsent(each.month(), any -> new int[all.size()]);
            var numbers = cells.numbers(each.sheet());
            for (var i = 0; i < numbers.length; i++) {
                report[numbers[i]] += each.pupils().get(i);
            }
        }
        var hidden = Suppression.hidden(all, List.copyOf(reports.values())).iterator();
        var found = new TreeMap<LocalDate, BitSet>();
        reports.keySet().forEach(each -> found.put(each, hidden.next()));
        return found;
    }
}
