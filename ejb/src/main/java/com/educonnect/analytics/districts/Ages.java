package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pyramid of ages of all schools together in a month, of those cells that enrolment shows. Beside it stand the pupils of
 * each level and sex, which must not give back what is hidden. Numbers are told to the next five: of two exact pyramids,
 * before a school joined the district and after it, the difference would be the pyramid of that school, and what one age
 * lost between two months another gained.
 */
final class Ages {
    private final Map<Cell, Integer> pupils = new HashMap<>();
    private final Map<Cell, Integer> ages = new HashMap<>();

    private Ages(List<FigureRepository.Enrolled> enrolled, List<FigureRepository.Aged> aged, LocalDate month) {
        var cells = new Cells();
        var hidden = Suppressed.of(cells, enrolled, month).getOrDefault(month, new BitSet());
        aged.forEach(each -> count(each, cells.numbers(each.sheet()), hidden));
    }

    private void count(FigureRepository.Aged aged, int[] numbers, BitSet hidden) {
        for (var i = 0; i < numbers.length; i++) {
            if (!hidden.get(numbers[i])) {
                var kind = aged.sheet().kinds().get(i);
                var cell = new Cell(String.valueOf(aged.ages().get(i)), kind.level(), kind.sex());
                ages.put(cell, aged.ages().get(i));
                pupils.merge(cell, aged.pupils().get(i), Integer::sum);
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
        return new Ages(enrolled, aged, month).rows(levels, official);
    }

    private List<AgeRow> rows(Map<String, String> levels, Function<String, Integer> official) {
        var hidden = Suppression.hidden(List.of(pupils), Ages::group).getFirst();
        var told = new HashMap<Cell, Integer>();
        pupils.keySet().stream()
                .sorted(Comparator.comparing(ages::get))
                .collect(Collectors.groupingBy(Ages::group))
                .values()
                .forEach(group -> tell(group, hidden, told));
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
    private void tell(List<Cell> group, Set<Cell> hidden, Map<Cell, Integer> told) {
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

    private AgeRow row(Cell cell, int shown, boolean few, String level, Integer official) {
        var age = ages.get(cell);
        return new AgeRow(cell.level(), level, official, cell.sex(), age < 0 ? null : age, few, shown);
    }
}
