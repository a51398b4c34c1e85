package com.educonnect.people.roster.tables;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All that an upload says, by table and by the keys of the upload. */
public final class Roster {
    private final Map<Table, Map<String, Row>> rows = new EnumMap<>(Table.class);
    private boolean complete;

    /** Adds a row unless its key is there already; answers whether it was added. */
    public boolean add(Table table, Row row) {
        return rows.computeIfAbsent(table, any -> new LinkedHashMap<>()).putIfAbsent(row.key(), row) == null;
    }

    public Ref ref(Table table, String key, Supplier<Row> absent) {
        var row = rows.computeIfAbsent(table, any -> new LinkedHashMap<>()).computeIfAbsent(key, any -> absent.get());
        if (!row.key().equals(key)) {
            throw new IllegalArgumentException("a row is found by its own key");
        }
        return new Ref(table, key);
    }

    public Row find(Table table, String key) {
        return rows.getOrDefault(table, Map.of()).get(key);
    }

    public boolean has(Table table, String key) {
        return find(table, key) != null;
    }

    public Collection<Row> rows(Table table) {
        return rows.getOrDefault(table, Map.of()).values();
    }

    /** Enrolments and assignments of the other system that the upload no longer names have ended there. */
    public void endWhatIsMissing() {
        complete = true;
    }

    boolean complete() {
        return complete;
    }
}
