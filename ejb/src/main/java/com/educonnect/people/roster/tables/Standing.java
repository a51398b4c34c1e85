package com.educonnect.people.roster.tables;

import com.educonnect.tenancy.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in the school's tables, found by every key that an upload may use for it. */
final class Standing {
    private final Map<Table, List<Stored>> rows = new EnumMap<>(Table.class);
    private final Map<Table, Map<String, Stored>> keys = new EnumMap<>(Table.class);
    private final Map<Table, Map<String, Set<Stored>>> marks = new EnumMap<>(Table.class);

    static Standing read(Sql sql) {
        var standing = new Standing();
        for (var table : Table.values()) {
            standing.keys.put(table, new HashMap<>());
            standing.marks.put(table, new HashMap<>());
            standing.rows.put(table, standing.load(sql, table));
        }
        standing.rows.forEach((table, list) -> list.forEach(row -> standing.index(table, row)));
        new Marks(standing).set();
        return standing;
    }

    private List<Stored> load(Sql sql, Table table) {
        var names =
                table.columns().stream().map(column -> column.name() + "::text").collect(Collectors.joining(", "));
        var order = table.columns().stream()
                .limit(table.keys())
                .map(Table.Column::name)
                .collect(Collectors.joining(", "));
        var version = table.versioned() ? "version" : "0";
        var select = "SELECT %s, %s FROM %s ORDER BY %s".formatted(version, names, table.sqlName(), order);
        return new ArrayList<>(sql.query(select, row -> {
            var values = new String[table.columns().size()];
            for (var i = 0; i < values.length; i++) {
                values[i] = row.getString(i + 2);
            }
            return Stored.read(table, row.getInt(1), values);
        }));
    }

    Collection<Stored> rows(Table table) {
        return rows.get(table);
    }

    void add(Table table, Stored row) {
        rows.get(table).add(row);
    }

    /** Makes a row findable by its present values; answers another row that holds one of its unique keys, or null. */
    Stored index(Table table, Stored row) {
        Stored other = null;
        for (var key : keysOf(table, row)) {
            var holder = keys.get(table).putIfAbsent(key, row);
            if (holder != null && holder != row && !key.startsWith("alike")) {
                other = holder;
            }
        }
        return other;
    }

    private static List<String> keysOf(Table table, Stored row) {
        var all = new ArrayList<String>();
        if (table.hasId()) {
            all.add("id|" + row.id());
        }
        if (table.has("sourced_id") && row.get("sourced_id") != null) {
            all.add("sourced|" + row.get("sourced_id"));
        }
        all.addAll(naturalKeys(table, row));
        return all;
    }

    static List<String> naturalKeys(Table table, Stored row) {
        var all = new ArrayList<String>();
        if (!table.hasId()) {
            all.add(key(
                    "key",
                    table.columns().stream()
                            .limit(table.keys())
                            .map(Table.Column::name)
                            .toList(),
                    row));
        }
        table.unique().forEach(columns -> all.add(key("unique" + columns, columns, row)));
        table.alike().forEach(columns -> all.add(key("alike" + columns, columns, row)));
        return all;
    }

    private static String key(String kind, List<String> columns, Stored row) {
        return kind
                + columns.stream()
                        .map(column -> String.valueOf(row.get(column)).strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("|", "|", ""));
    }

    Stored find(Table table, String key) {
        return keys.get(table).get(key);
    }

    Set<Stored> marked(Table table, String mark) {
        return marks.get(table).getOrDefault(mark, Set.of());
    }

    void mark(Table table, String mark, Stored row) {
        marks.get(table).computeIfAbsent(mark, any -> new LinkedHashSet<>(2)).add(row);
    }
}
