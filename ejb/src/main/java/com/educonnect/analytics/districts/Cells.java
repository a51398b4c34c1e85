package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the cells of all schools that somebody may see: figures of thousands of them are kept by number. */
final class Cells {
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> bySchool = new HashMap<>();
    private final Map<String, Numbered> last = new HashMap<>();

    /** A school's cells mostly are those of the month before. */
    private record Numbered(List<Kind> kinds, int[] numbers) {}

    /** In the order of the sheet; not to be changed. */
    int[] numbers(Sheet sheet) {
        var known = last.get(sheet.tenant());
        if (known == null || !known.kinds().equals(sheet.kinds())) {
            known = new Numbered(
                    sheet.kinds(),
                    sheet.kinds().stream()
                            .mapToInt(kind -> number(new Cell(sheet.tenant(), kind.level(), kind.sex())))
                            .toArray());
            last.put(sheet.tenant(), known);
        }
        return known.numbers();
    }

    private int number(Cell cell) {
        var known = numbers.putIfAbsent(cell, cells.size());
        if (known != null) {
            return known;
        }
        bySchool.computeIfAbsent(cell.tenant(), any -> new ArrayList<>()).add(cells.size());
        cells.add(cell);
        return cells.size() - 1;
    }

    List<Integer> of(String tenant) {
        return bySchool.getOrDefault(tenant, List.of());
    }

    Cell get(int number) {
        return cells.get(number);
    }

    List<Cell> all() {
        return cells;
    }
}
