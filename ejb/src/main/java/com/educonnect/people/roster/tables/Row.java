package com.educonnect.people.roster.tables;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the upload says about one thing. Columns that are not set stay as they are; values are kept as the database
 * writes them, so that two values are equal when their texts are.
 */
public final class Row {
    private final String key;
    private final Place place;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> initial = new LinkedHashMap<>();
    private final List<Hint> hints = new ArrayList<>();
    private String label;
    private Finding whenAbsent;
    private Finding whenMade;
    private boolean ends;

    public Row(String key, Place place) {
        this.key = key;
        this.label = key;
        this.place = place;
    }

    /** The column has this value; null empties it. */
    public Row set(String column, Object value) {
        values.put(column, text(value));
        return this;
    }

    /** The column has this value if one is known. */
    public Row setKnown(String column, Object value) {
        return value == null || value.equals("") ? this : set(column, value);
    }

    /** The column gets this value when the row is made, and is the school's afterwards. */
    public Row initially(String column, Object value) {
        if (value != null) {
            initial.put(column, text(value));
        }
        return this;
    }

    public Row recognisedBy(Hint... more) {
        hints.addAll(Arrays.asList(more));
        return this;
    }

    /** The thing must stand there already; otherwise this is said, and nothing is made. */
    public Row mustExist(Finding otherwise) {
        whenAbsent = otherwise;
        return this;
    }

    /** Making the thing is said, since the upload names it only in passing. */
    public Row sayWhenMade(Finding finding) {
        whenMade = finding;
        return this;
    }

    /** The other system removes the thing: here it ends today, with what hangs on it, and keeps its history. */
    public Row ends() {
        ends = true;
        whenAbsent = Finding.STATUS_KEPT;
        return this;
    }

    private static Object text(Object value) {
        if (value instanceof java.time.LocalTime time) {
            return time.format(java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss"));
        }
        return value == null || value instanceof Ref ? value : value.toString();
    }

    /** What messages call it, where the key is only a spelling of it. */
    public Row called(String name) {
        label = name;
        return this;
    }

    public String label() {
        return label;
    }

    public String key() {
        return key;
    }

    public Place place() {
        return place;
    }

    public Object value(String column) {
        return values.get(column);
    }

    Map<String, Object> values() {
        return values;
    }

    Map<String, Object> initial() {
        return initial;
    }

    List<Hint> hints() {
        return hints;
    }

    Finding whenAbsent() {
        return whenAbsent;
    }

    Finding whenMade() {
        return whenMade;
    }

    boolean ending() {
        return ends;
    }
}
