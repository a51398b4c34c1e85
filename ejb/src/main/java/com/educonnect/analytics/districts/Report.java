package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One month's cells of all schools that somebody may see, with what is hidden decided over all of them: whoever looks at a
 * part sees the same as who looks at the whole.
 */
final class Report {
    private final Map<String, String> levels;
    private final Cells cells = new Cells();
    private final List<CellFigures> figures = new ArrayList<>();
    private final Map<String, Figures> staff = new HashMap<>();
    private BitSet hidden = new BitSet();

    /** @param levels names by code */
    Report(Map<String, String> levels) {
        this.levels = levels;
    }

    Report enrolled(List<FigureRepository.Enrolled> sheets, LocalDate month) {
        hidden = Suppressed.of(cells, sheets, month).get(month);
        for (var each : sheets) {
            if (each.month().equals(month)) {
                var of = figures(each.sheet());
                for (var i = 0; i < of.size(); i++) {
                    of.get(i).pupils += each.pupils().get(i);
                    of.get(i).repeating += each.repeating().get(i);
                }
            }
        }
        return this;
    }

    Report attended(List<FigureRepository.Attended> sheets) {
        for (var each : sheets) {
            var of = figures(each.sheet());
            for (var i = 0; i < of.size(); i++) {
                of.get(i).present = each.pupils().get(i);
                of.get(i).slots = each.slots().get(i);
                of.get(i).missed = each.missed().get(i);
            }
        }
        return this;
    }

    Report scored(List<FigureRepository.Scored> sheets) {
        for (var each : sheets) {
            var of = figures(each.sheet());
            for (var i = 0; i < of.size(); i++) {
                of.get(i).results = each.pupils().get(i);
                of.get(i).mean = each.means().get(i);
                of.get(i).passed = each.passed().get(i);
            }
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

    /** Of each cell of a sheet, in its order. */
    private List<CellFigures> figures(Sheet sheet) {
        return IntStream.of(cells.numbers(sheet)).mapToObj(this::figures).toList();
    }

    private CellFigures figures(int cell) {
        while (figures.size() <= cell) {
            figures.add(null);
        }
        if (figures.get(cell) == null) {
            figures.set(cell, new CellFigures());
        }
        return figures.get(cell);
    }

    /** @param level null for all, and only then with the staff, who belong to no level */
    Figures of(String tenant, String level) {
        var sum = level == null ? staff.getOrDefault(tenant, Figures.NONE) : Figures.NONE;
        for (var cell : cells.of(tenant)) {
            if (counts(cell, level)) {
                sum = sum.plus(shown(cell));
            }
        }
        return sum;
    }

    /** Whether anything of the school was counted in the month. */
    boolean has(String tenant) {
        return cells.of(tenant).stream().anyMatch(cell -> counts(cell, null));
    }

    /** The cells of a school as they are shown, by level and sex. */
    List<FigureRow> rows(String tenant, String level) {
        return cells.of(tenant).stream()
                .filter(cell -> counts(cell, level))
                .map(this::row)
                .sorted()
                .toList();
    }

    /** What some earlier month alone has does not count. */
    private boolean counts(int cell, String level) {
        return cell < figures.size()
                && figures.get(cell) != null
                && (level == null || level.equals(cells.get(cell).level()));
    }

    private Figures shown(int cell) {
        return figures.get(cell).shown(cells.get(cell), hidden.get(cell));
    }

    private FigureRow row(int number) {
        var cell = cells.get(number);
        return new FigureRow(
                cell.level(),
                levels.getOrDefault(cell.level(), cell.level()),
                cell.sex(),
                hidden.get(number),
                shown(number));
    }
}
