package com.educonnect.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By what the table of results calls what has ids elsewhere, and the figures that it shows, by these ids. */
final class ResultNames {
    private static final int SUBJECTS_FROM = 3;

    private final Map<String, String> classes;
    private final Map<String, String> pupils;
    private final Map<String, String> subjects;

    ResultNames(Product product, String tenant) throws SQLException {
        classes = read(
                product,
                "SELECT string_agg(name || '=' || id, ';') FROM @.school_class WHERE code ~ '^M[0-9]'",
                tenant);
        subjects = read(product, "SELECT string_agg(code || '=' || id, ';') FROM @.subject", tenant);
        pupils = read(
                product,
                "SELECT string_agg(c.name || ' ' || p.given_names || '=' || p.id, ';') FROM @.enrollment e"
                        + " JOIN @.school_class c ON c.id = e.school_class_id AND c.code ~ '^M[0-9]'"
                        + " JOIN @.person p ON p.id = e.pupil_id",
                tenant);
    }

    private static Map<String, String> read(Product product, String query, String tenant) throws SQLException {
        var names = new HashMap<String, String>();
        for (var pair : product.sql(query.replace("@", tenant)).split(";")) {
            names.put(pair.split("=")[0], pair.split("=")[1]);
        }
        return names;
    }

    Map<String, String> ofTable(byte[] table) {
        var figures = new HashMap<String, String>();
        var lines = new String(table, StandardCharsets.UTF_8).lines().toList();
        var heading = List.of(lines.getFirst().split(";", -1));
        for (var line : lines.subList(1, lines.size())) {
            var cells = List.of(line.replace(',', '.').split(";", -1));
            if (!classes.containsKey(cells.getFirst())) {
                continue;
            }
            var pupil = pupils.get(cells.getFirst() + " " + cells.get(2));
            for (var column = SUBJECTS_FROM; column < cells.size(); column += 2) {
                var subject = subjects.getOrDefault(heading.get(column), "");
                if (cells.get(column).isEmpty()) {
                    continue;
                }
                if (pupil != null) {
                    figures.put(pupil + " " + subject, cells.get(column) + " " + cells.get(column + 1));
                } else {
                    figures.merge(
                            classes.get(cells.getFirst()) + " " + subject,
                            cells.get(column),
                            (before, more) -> before + " " + more);
                }
            }
        }
        return figures;
    }
}
