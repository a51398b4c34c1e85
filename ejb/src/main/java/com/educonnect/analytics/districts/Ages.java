package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The pyramid of ages of all schools together, of those cells that enrolment shows. What is hidden is decided as for
 * enrolment, from the first month of the year on; beside it stand the pupils of each level and sex, which must not give
 * it back.
 */
final class Ages {
    private final Map<String, String> levels = new HashMap<>();
    private final Map<LocalDate, Map<Cell, Integer>> reports = new TreeMap<>();
    private final Map<Cell, Integer> ages = new HashMap<>();

    private Ages(List<FigureRepository.Enrolled> enrolled, List<FigureRepository.Aged> aged, LocalDate month) {
        enrolled.forEach(row -> levels.put(row.cell().level(), row.levelName()));
        var hidden = Suppressed.of(enrolled, month);
        reports.put(month, new HashMap<>());
        for (var row : aged) {
            if (!hidden.getOrDefault(row.month(), Set.of()).contains(row.cell())) {
                var cell = new Cell(
                        String.valueOf(row.age()),
                        row.cell().level(),
                        row.cell().sex());
                ages.put(cell, row.age());
                reports.computeIfAbsent(row.month(), any -> new HashMap<>()).merge(cell, row.pupils(), Integer::sum);
            }
        }
    }

    /** @param official the age that a level is meant for, by its code; may answer null */
    static List<AgeRow> of(
            List<FigureRepository.Enrolled> enrolled,
            List<FigureRepository.Aged> aged,
            LocalDate month,
            Function<String, Integer> official) {
        return new Ages(enrolled, aged, month).rows(month, official);
    }

    private List<AgeRow> rows(LocalDate month, Function<String, Integer> official) {
        var hidden = Suppression.hidden(new ArrayList<>(reports.values()), cell -> List.of(cell.level(), cell.sex()))
                .getLast();
        return reports.get(month).entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), hidden.contains(each.getKey()), official))
                .sorted()
                .toList();
    }

    private AgeRow row(Cell cell, int pupils, boolean few, Function<String, Integer> official) {
        var age = ages.get(cell);
        return new AgeRow(
                cell.level(),
                levels.getOrDefault(cell.level(), cell.level()),
                official.apply(cell.level()),
                cell.sex(),
                age < 0 ? null : age,
                few,
                few ? 0 : pupils);
    }
}
