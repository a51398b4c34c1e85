package com.educonnect.people.roster.tables;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes differences set by set: arrays of texts, cast by the database to each column's type. */
final class Writer {
    private static final int SET = 2000;

    private final Sql sql;

    Writer(Sql sql) {
        this.sql = sql;
    }

    /**
     * Changes go first: an enrolment that ends makes room for the one that begins. Of what is made, rows with fewer
     * references go first: a period stands under one without a parent.
     */
    void write(Table table, Collection<Stored> rows) {
        for (var set : sets(rows.stream().filter(Stored::changed).toList())) {
            if (update(table, set) != set.size()) {
                throw new Rejected(PlatformError.STALE_VERSION);
            }
        }
        var made = rows.stream().filter(Stored::made).collect(Collectors.groupingBy(row -> given(table, row)));
        made.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getKey().size()))
                .forEach(group -> sets(group.getValue()).forEach(set -> insert(table, group.getKey(), set)));
    }

    /** Columns without a value are left to the database's default. */
    private static List<Integer> given(Table table, Stored row) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> row.get(i) != null)
                .boxed()
                .toList();
    }

    private static List<List<Stored>> sets(List<Stored> rows) {
        var sets = new ArrayList<List<Stored>>();
        for (var from = 0; from < rows.size(); from += SET) {
            sets.add(rows.subList(from, Math.min(rows.size(), from + SET)));
        }
        return sets;
    }

    private void insert(Table table, List<Integer> columns, List<Stored> rows) {
        var names = columns.stream().map(i -> table.columns().get(i).name()).collect(Collectors.joining(", "));
        var casts = columns.stream().map(i -> cast(table, i)).collect(Collectors.joining(", "));
        var marks = columns.stream().map(i -> "?::text[]").collect(Collectors.joining(", "));
        sql.update(
                "INSERT INTO %s (%s) SELECT %s FROM unnest(%s) AS r (%s)"
                        .formatted(table.sqlName(), names, casts, marks, names),
                columns.stream().map(i -> column(rows, i)).toArray());
    }

    private int update(Table table, List<Stored> rows) {
        var all = IntStream.range(0, table.columns().size()).boxed().toList();
        var names = all.stream().map(i -> table.columns().get(i).name()).collect(Collectors.joining(", "));
        var set = all.stream()
                .skip(table.keys())
                .map(i -> table.columns().get(i).name() + " = " + cast(table, i))
                .collect(Collectors.joining(", "));
        var keys = all.stream()
                .limit(table.keys())
                .map(i -> "t." + table.columns().get(i).name() + " = " + cast(table, i))
                .collect(Collectors.joining(" AND "));
        var version = table.versioned();
        var arguments =
                new ArrayList<Object>(all.stream().map(i -> column(rows, i)).toList());
        arguments.add(Sql.array("int4", rows.stream().map(Stored::version).toList()));
        return sql.update(
                "UPDATE %s t SET %s%s FROM unnest(%s, ?::int[]) AS r (%s, read_version) WHERE %s%s"
                        .formatted(
                                table.sqlName(),
                                set,
                                version ? ", version = t.version + 1" : "",
                                all.stream().map(i -> "?::text[]").collect(Collectors.joining(", ")),
                                names,
                                keys,
                                version ? " AND t.version = r.read_version" : ""),
                arguments.toArray());
    }

    private static String cast(Table table, int i) {
        var column = table.columns().get(i);
        return "r." + column.name() + "::" + column.type();
    }

    private static Sql.Array column(List<Stored> rows, int i) {
        return Sql.array("text", rows.stream().map(row -> row.get(i)).toList());
    }
}
