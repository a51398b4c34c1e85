package com.educonnect.people.roster.tables;

import java.util.Arrays;
import java.util.Objects;

/** One row of the database, as it stands and as it is to stand. */
final class Stored {
    private final Table table;
    private final int version;
    private final String[] was;
    private String[] now;
    private Row wantedBy;

    private Stored(Table table, int version, String[] was, String[] now) {
        this.table = table;
        this.version = version;
        this.was = was;
        this.now = now;
    }

    static Stored read(Table table, int version, String[] values) {
        return new Stored(table, version, values, values);
    }

    static Stored made(Table table) {
        return new Stored(table, 0, null, new String[table.columns().size()]);
    }

    String id() {
        return now[0];
    }

    String get(String column) {
        return now[table.index(column)];
    }

    String get(int column) {
        return now[column];
    }

    void set(String column, String value) {
        if (now == was) {
            now = was.clone();
        }
        now[table.index(column)] = value;
    }

    int version() {
        return version;
    }

    boolean made() {
        return was == null;
    }

    boolean changed() {
        return was != null && !Arrays.equals(was, now);
    }

    boolean ended() {
        var ending = table.ending();
        return ending != null && was != null && was[table.index(ending)] == null && get(ending) != null;
    }

    boolean open() {
        return get(table.ending()) == null;
    }

    Row wantedBy() {
        return wantedBy;
    }

    void wantedBy(Row row) {
        wantedBy = row;
    }

    boolean differs(String column, String value) {
        return !Objects.equals(get(column), value);
    }
}
