package com.educonnect.people.roster.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the column names among the first rows: schools put their name and the year above them. What stands there is told;
 * where no row looks like column names the first one is taken for them.
 */
final class SheetRows {
    private static final int LOOKED_AT = 20;

    private final String file;
    private final Predicate<List<String>> isHeader;
    private final Limits limits;
    private final Problems problems;
    private final Map<Integer, List<String>> above = new LinkedHashMap<>();
    private Sheet sheet;

    SheetRows(String file, Predicate<List<String>> isHeader, Limits limits, Problems problems) {
        this.file = file;
        this.isHeader = isHeader;
        this.limits = limits;
        this.problems = problems;
    }

    void add(int line, List<String> cells) {
        if (sheet != null) {
            sheet.add(line, cells, problems);
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            begin(line, cells);
        }
        if (sheet != null && sheet.lines().size() > limits.rows()) {
            throw new Unreadable(Finding.TOO_LARGE, new Place(file, line, null), limits.rows());
        }
    }

    private void begin(int line, List<String> cells) {
        if (isHeader.test(cells)) {
            above.keySet().forEach(row -> problems.add(Finding.ABOVE_HEADER, new Place(file, row, null)));
            sheet = new Sheet(file, cells, line, problems);
            return;
        }
        above.put(line, cells);
        if (above.size() == LOOKED_AT) {
            takeTheFirst();
        }
    }

    private void takeTheFirst() {
        above.forEach((line, cells) -> {
            if (sheet == null) {
                sheet = new Sheet(file, cells, line, problems);
            } else {
                sheet.add(line, cells, problems);
            }
        });
    }

    /** The column under which a cell of a row yet to be added will stand, or null. */
    String column(int index) {
        return sheet == null || index >= sheet.header().size()
                ? null
                : sheet.header().get(index);
    }

    Sheet sheet() {
        if (sheet == null && !above.isEmpty()) {
            takeTheFirst();
        }
        if (sheet == null) {
            throw new Unreadable(Finding.EMPTY_FILE, Place.of(file));
        }
        return sheet;
    }
}
