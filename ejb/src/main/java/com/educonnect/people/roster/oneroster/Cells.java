package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.CsvText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of one exported file, put into the order of their keys. */
final class Cells {
    private final SetFile file;
    private final List<Map<String, String>> lines = new ArrayList<>();

    Cells(SetFile file) {
        this.file = file;
    }

    /** Begins a line; status and date of change stay empty in a complete set. */
    Map<String, String> line(String key) {
        var line = new HashMap<String, String>();
        line.put("sourcedId", key);
        lines.add(line);
        return line;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    byte[] bytes() {
        lines.sort(Comparator.comparing(line -> line.get("sourcedId")));
        var csv = new CsvText().line(file.columns());
        for (var line : lines) {
            csv.line(file.columns().stream().map(line::get).toList());
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
