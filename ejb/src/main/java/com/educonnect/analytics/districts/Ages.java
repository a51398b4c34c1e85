package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pyramid of ages of all schools together, of those cells that enrolment shows. What is hidden is decided as for
 * enrolment, from the first month of the year on; beside it stand the pupils of each level and sex, which must not give
 * it back. Numbers are told to the next five: of two exact pyramids, before a school joined the district and after it, the
 * difference would be the pyramid of that school.
 */
final class Ages {
    private final Map<LocalDate, Map<Cell, Integer>> reports = new TreeMap<>();
    private final Map<Cell, Integer> ages = new HashMap<>();

    private Ages(List<FigureRepository.Enrolled> enrolled, List<FigureRepository.Aged> aged, LocalDate month) {
        var cells = new Cells();
        var hidden = Suppressed.of(cells, enrolled, month);
        reports.put(month, new HashMap<>());
        for (var each : aged) {
            count(each, cells.numbers(each.sheet()), hidden.getOrDefault(each.month(), new BitSet()));
        }
    }

    private void count(FigureRepository.Aged aged, int[] numbers, BitSet hidden) {
        for (var i = 0; i < numbers.length; i++) {
            if (!hidden.get(numbers[i])) {
                var kind = aged.sheet().kinds().get(i);
                var cell = new Cell(String.valueOf(aged.ages().get(i)), kind.level(), kind.sex());
                ages.put(cell, aged.ages().get(i));
                reports.computeIfAbsent(aged.month(), any -> new HashMap<>())
                        .merge(cell, aged.pupils().get(i), Integer::sum);
            }
        }
    }

    /**
     * @param levels names by code
     * @param official the age that a level is meant for, by its code; may answer null
     */
    static List<AgeRow> of(
            List<FigureRepository.Enrolled> enrolled,
            List<FigureRepository.Aged> aged,
            LocalDate month,
            Map<String, String> levels,
            Function<String, Integer> official) {
        return new Ages(enrolled, aged, month).rows(month, levels, official);
    }

    private List<AgeRow> rows(LocalDate month, Map<String, String> levels, Function<String, Integer> official) {
        var hidden = Suppression.hidden(new ArrayList<>(reports.values()), Ages::group)
                .getLast();
        var told = new HashMap<Cell, Integer>();
        reports.get(month).keySet().stream()
                .sorted(Comparator.comparing(ages::get))
                .collect(Collectors.groupingBy(Ages::group))
                .values()
                .forEach(group -> tell(group, reports.get(month), hidden, told));
        return told.entrySet().stream()
                .map(each -> row(
                        each.getKey(),
                        each.getValue(),
                        hidden.contains(each.getKey()),
                        levels.getOrDefault(each.getKey().level(), each.getKey().level()),
                        official.apply(each.getKey().level())))
                .sorted()
                .toList();
    }

    private static List<String> group(Cell cell) {
        return List.of(cell.level(), cell.sex());
    }

    /** Ages that are all hidden and yet leave each other no room are not even said to be there. */
    private static void tell(List<Cell> group, Map<Cell, Integer> pupils, Set<Cell> hidden, Map<Cell, Integer> told) {
        var secret = group.stream().filter(hidden::contains).toList();
        var shown = group.stream().filter(cell -> !hidden.contains(cell)).toList();
        if (shown.isEmpty() && !Sums.leaveRoom(secret.stream().map(pupils::get).toList())) {
            return;
        }
        secret.forEach(cell -> told.put(cell, 0));
        var numbers = shown.stream().map(pupils::get).toList();
        var fives = secret.isEmpty()
                ? Fives.rounded(numbers)
                : numbers.stream().map(Fives::rounded).toList();
        for (var i = 0; i < shown.size(); i++) {
            told.put(shown.get(i), fives.get(i));
        }
    }

    private AgeRow row(Cell cell, int pupils, boolean few, String level, Integer official) {
        var age = ages.get(cell);
        return new AgeRow(cell.level(), level, official, cell.sex(), age < 0 ? null : age, few, pupils);
    }
}
