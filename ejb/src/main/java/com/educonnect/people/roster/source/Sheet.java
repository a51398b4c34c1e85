package com.educonnect.people.roster.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table with a header line, whatever file it came from. Header words match without case, spaces and accents. */
public final class Sheet {
    private final String file;
    private final List<String> header;
    private final int headerLine;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Sheet(String file, List<String> header, int headerLine, Problems problems) {
        this.file = file;
        this.header = List.copyOf(header);
        this.headerLine = headerLine;
        for (var i = 0; i < header.size(); i++) {
            var word = key(header.get(i));
            if (!word.isEmpty() && places.putIfAbsent(word, i) != null) {
                problems.add(Finding.DUPLICATE_COLUMN, new Place(file, headerLine, header.get(i)));
            }
        }
    }

    private static String key(String word) {
        return Fold.tight(word);
    }

    public String file() {
        return file;
    }

    public List<String> header() {
        return header;
    }

    public int headerLine() {
        return headerLine;
    }

    public List<Line> lines() {
        return lines;
    }

    public int index(String column) {
        return places.getOrDefault(key(column), -1);
    }

    public boolean has(String column) {
        return index(column) >= 0;
    }

    /** Takes a line as it was cut; short and long ones are told where that could matter. */
    void add(int number, List<String> cells, Problems problems) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        var line = new Line(this, number, List.copyOf(cells));
        if (cells.size() < header.size()
                && header.subList(cells.size(), header.size()).stream().anyMatch(h -> !h.isEmpty())) {
            problems.add(Finding.MISSING_CELLS, line.place(), cells.size(), header.size());
        }
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (!cell.isEmpty() && (i >= header.size() || header.get(i).isEmpty())) {
                problems.add(Finding.SURPLUS_CELLS, line.place(), cell);
            }
            if (Formula.suspected(cell)) {
                problems.add(Finding.LOOKS_LIKE_FORMULA, line.place(i < header.size() ? header.get(i) : ""), cell);
            }
        }
        lines.add(line);
    }
}
