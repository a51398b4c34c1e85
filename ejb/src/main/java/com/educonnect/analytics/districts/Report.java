package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One month's cells of all schools that somebody may see, with what is hidden decided over all of them: whoever looks at a
 * part sees the same as who looks at the whole.
 */
final class Report {
    private final Map<Cell, CellFigures> cells = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, Figures> staff = new HashMap<>();
    private final Map<String, List<Cell>> bySchool = new HashMap<>();
    private Set<Cell> hidden = Set.of();

    Report enrolled(List<FigureRepository.Enrolled> rows, LocalDate month) {
        hidden = Suppressed.of(rows, month).get(month);
        for (var row : rows) {
            levels.put(row.cell().level(), row.levelName());
            if (row.month().equals(month)) {
                var cell = cell(row.cell());
                cell.pupils += row.pupils();
                cell.repeating += row.repeating();
            }
        }
        return this;
    }

    Report attended(List<FigureRepository.Attended> rows) {
        for (var row : rows) {
            var cell = cell(row.cell());
            cell.present = row.pupils();
            cell.slots = row.slots();
            cell.missed = row.missed();
        }
        return this;
    }

    Report scored(List<FigureRepository.Scored> rows) {
        for (var row : rows) {
            var cell = cell(row.cell());
            cell.results = row.pupils();
            cell.mean = row.mean();
            cell.passed = row.passed();
        }
        return this;
    }

    Report employed(List<FigureRepository.Employed> rows) {
        for (var row : rows) {
            var teachers = row.role().equals("teacher") ? row.staff() : 0;
            var more = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, row.staff(), teachers);
            staff.merge(row.tenant(), more, Figures::plus);
        }
        return this;
    }

    private CellFigures cell(Cell cell) {
        return cells.computeIfAbsent(cell, added -> {
            bySchool.computeIfAbsent(added.tenant(), any -> new ArrayList<>()).add(added);
            return new CellFigures();
        });
    }

    /** @param level null for all, and only then with the staff, who belong to no level */
    Figures of(String tenant, String level) {
        var sum = level == null ? staff.getOrDefault(tenant, Figures.NONE) : Figures.NONE;
        for (var cell : bySchool.getOrDefault(tenant, List.of())) {
            if (level == null || level.equals(cell.level())) {
                sum = sum.plus(cells.get(cell).shown(cell, hidden.contains(cell)));
            }
        }
        return sum;
    }

    /** Whether anything of the school was counted in the month. */
    boolean has(String tenant) {
        return bySchool.containsKey(tenant);
    }

    /** The cells of a school as they are shown, by level and sex. */
    List<FigureRow> rows(String tenant, String level) {
        return bySchool.getOrDefault(tenant, List.of()).stream()
                .filter(cell -> level == null || level.equals(cell.level()))
                .map(cell -> new FigureRow(
                        cell.level(),
                        levels.getOrDefault(cell.level(), cell.level()),
                        cell.sex(),
                        hidden.contains(cell),
                        cells.get(cell).shown(cell, hidden.contains(cell))))
                .sorted()
                .toList();
    }
}
