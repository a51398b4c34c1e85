package com.educonnect.people.roster.oneroster;

import com.educonnect.tenancy.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Several things of several fields in one cell: fields part by a semicolon, things by a comma; a backslash protects. */
final class Joined {
    private Joined() {}

    static String things(List<List<String>> things) {
        return things.stream().map(Joined::fields).collect(Collectors.joining(","));
    }

    private static String fields(List<String> fields) {
        return fields.stream()
                .map(field -> field == null ? "" : field.replaceAll("([\\\\;,])", "\\\\$1"))
                .collect(Collectors.joining(";"));
    }

    /** The rows of a query in cells, one for each value of its first column. */
    static Map<String, String> groups(Sql sql, String query) {
        var groups = new HashMap<String, List<List<String>>>();
        sql.query(query, row -> {
            var fields = new ArrayList<String>();
            for (var i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                fields.add(row.getString(i));
            }
            return groups.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                    .add(fields);
        });
        return groups.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, group -> things(group.getValue())));
    }

    static List<List<String>> split(String cell) {
        var things = new ArrayList<List<String>>();
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        for (var i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                field.append(cell.charAt(++i));
            } else if (c == ';' || c == ',') {
                fields.add(field.toString());
                field.setLength(0);
                if (c == ',') {
                    things.add(List.copyOf(fields));
                    fields.clear();
                }
            } else {
                field.append(c);
            }
        }
        if (!cell.isEmpty()) {
            fields.add(field.toString());
            things.add(List.copyOf(fields));
        }
        return things;
    }

    /** The field, or null when it is empty or not there. */
    static String at(List<String> fields, int index) {
        return index < fields.size() && !fields.get(index).isEmpty() ? fields.get(index) : null;
    }
}
