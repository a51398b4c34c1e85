package com.educonnect.analytics.districts;

import com.educonnect.analytics.districts.FigureRepository.Enrolled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Pupils of all cells of a district at the ends of successive months: what is true, or what an attacker supposes.
 *
 * @param pupils of each cell, in the order of the cells, the earliest month first
 * @param moves from which cell to which pupils went before each month but the first; -1 is outside the district
 */
record Months(List<Cell> cells, List<int[]> pupils, List<List<int[]>> moves) {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    /** Everything that a district can be shown of one month: rows and sums of each school, for all levels and for each. */
    record Shown(Map<String, List<FigureRow>> rows, Map<String, Figures> sums, Map<String, Boolean> answered) {
        static final String ALL = "*";

        FigureRow row(Cell cell) {
            return rows.get(key(cell.tenant(), null)).stream()
                    .filter(row -> row.level().equals(cell.level()) && row.sex().equals(cell.sex()))
                    .findFirst()
                    .orElse(null);
        }

        static String key(String tenant, String level) {
            return tenant + " " + (level == null ? ALL : level);
        }
    }

    int at(int month, int cell) {
        return pupils.get(month)[cell];
    }

    Months copy() {
        return new Months(
                cells, pupils.stream().map(int[]::clone).collect(Collectors.toCollection(ArrayList::new)), moves);
    }

    /** Whether nobody came to a group or left it from one month to another. */
    boolean keeps(int earlier, int later, Predicate<Cell> group) {
        return moves.subList(earlier, later).stream()
                .flatMap(List::stream)
                .allMatch(move -> in(move[0], group) == in(move[1], group));
    }

    /** Whether somebody came to a cell or left it from one month to another. */
    boolean moved(int earlier, int later, int cell) {
        return moves.subList(earlier, later).stream()
                .flatMap(List::stream)
                .anyMatch(move -> move[0] == cell || move[1] == cell);
    }

    private boolean in(int cell, Predicate<Cell> group) {
        return cell >= 0 && group.test(cells.get(cell));
    }

    /** By the classes that make the console's tables, each month from the sheets of the months up to it. */
    List<Shown> shown() {
        var all = new ArrayList<Shown>();
        for (var month = 0; month < pupils.size(); month++) {
            all.add(shown(new Report(Map.of()).enrolled(sheets(month), FIRST.plusMonths(month))));
        }
        return all;
    }

    List<String> tenants() {
        return cells.stream().map(Cell::tenant).distinct().toList();
    }

    List<String> levels() {
        return cells.stream().map(Cell::level).distinct().toList();
    }

    private Shown shown(Report report) {
        var shown = new Shown(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (var tenant : tenants()) {
            shown.answered().put(tenant, report.has(tenant));
            var levels = new ArrayList<>(levels());
            levels.add(null);
            for (var level : levels) {
                shown.rows().put(Shown.key(tenant, level), report.rows(tenant, level));
                shown.sums().put(Shown.key(tenant, level), report.of(tenant, level));
            }
        }
        return shown;
    }

    /** As nights lay them out: nobody has no place, and a school without pupils no sheet. */
    private List<Enrolled> sheets(int until) {
        var sheets = new ArrayList<Enrolled>();
        for (var month = 0; month <= until; month++) {
            var bySchool = new LinkedHashMap<String, List<Integer>>();
            for (var cell = 0; cell < cells.size(); cell++) {
                if (at(month, cell) > 0) {
                    bySchool.computeIfAbsent(cells.get(cell).tenant(), any -> new ArrayList<>())
                            .add(cell);
                }
            }
            for (var school : bySchool.entrySet()) {
                sheets.add(sheet(school.getKey(), school.getValue(), month));
            }
        }
        return sheets;
    }

    private Enrolled sheet(String tenant, List<Integer> of, int month) {
        return new Enrolled(
                new Sheet(
                        tenant,
                        of.stream()
                                .map(cells::get)
                                .map(cell -> new Kind(cell.level(), cell.sex()))
                                .toList()),
                FIRST.plusMonths(month),
                of.stream().map(cell -> at(month, cell)).toList(),
                of.stream().map(cell -> 0).toList());
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var cell = 0; cell < cells.size(); cell++) {
            text.append('\n').append(cells.get(cell));
            for (var month : pupils) {
                text.append(' ').append(month[cell]);
            }
        }
        return text.toString();
    }
}
