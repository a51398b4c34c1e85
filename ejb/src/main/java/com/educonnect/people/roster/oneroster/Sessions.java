package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** School years from sessions of type schoolYear, periods from the others, each under its parent. */
final class Sessions {
    private static final Set<String> TYPES = Set.of("gradingperiod", "semester", "schoolyear", "term");

    private final Reading reading;
    private final Map<String, Line> lines = new HashMap<>();
    private final Years years;

    Sessions(Reading reading) {
        this.reading = reading;
        this.years = new Years(reading, lines);
    }

    void read() {
        var all = reading.set.lines(SetFile.ACADEMIC_SESSIONS);
        all.forEach(line -> lines.putIfAbsent(line.get("sourcedId"), line));
        all.stream().filter(line -> Years.type(line).equals("schoolyear")).forEach(this::year);
        all.stream().filter(line -> !Years.type(line).equals("schoolyear")).forEach(this::period);
    }

    private void year(Line line) {
        var key = reading.key(line, Table.SCHOOL_YEAR);
        if (key == null || !years.dated(line)) {
            return;
        }
        var row = dates(reading.row(line, key), line)
                .set("name", line.get("title"))
                .initially("state", state(line));
        if (!line.get("metadata.state").isEmpty()) {
            row.set("state", line.lower("metadata.state"));
        }
        if (line.has("metadata.weekend")) {
            row.set("weekend", line.get("metadata.weekend").replaceAll("[^1-7]", ""));
        }
        if (reading.removed(line)) {
            row.ends();
        }
        reading.roster.add(Table.SCHOOL_YEAR, row);
        reading.years.put(key, new Ref(Table.SCHOOL_YEAR, key));
        years.number(line.get("schoolYear"), key);
    }

    private String state(Line line) {
        var today = reading.school.today();
        var running = !years.begin(line).isAfter(today) && !years.end(line).isBefore(today);
        var open = reading.school.years().stream().anyMatch(year -> "open".equals(year.state()));
        return running && !open ? "open" : "draft";
    }

    private void period(Line line) {
        if (!TYPES.contains(Years.type(line))) {
            reading.problems.add(Finding.UNKNOWN_WORD, line.place("type"), line.get("type"), String.join(", ", TYPES));
        }
        var key = reading.key(line, Table.PERIOD);
        if (key == null || !years.dated(line)) {
            return;
        }
        var kind = line.get("metadata.kind").isEmpty() ? kind(line) : line.get("metadata.kind");
        var row = dates(reading.row(line, key), line)
                .set("school_year_id", years.of(line))
                .set("kind", kind)
                .set("name", line.get("title"))
                .initially("position", position(line));
        var parent = lines.get(line.get("parentSourcedId"));
        var nested = parent != null && !Years.type(parent).equals("schoolyear") && years.dated(parent);
        row.set("parent_id", nested ? new Ref(Table.PERIOD, parent.get("sourcedId")) : null);
        if (nested && loops(line)) {
            reading.problems.add(Finding.UNRESOLVED, line.place("parentSourcedId"), line.get("parentSourcedId"));
            row.set("parent_id", null);
        }
        if (reading.removed(line)) {
            row.ends();
        }
        reading.roster.add(Table.PERIOD, row);
        reading.years.put(key, row.value("school_year_id"));
    }

    private boolean loops(Line line) {
        var seen = new HashSet<String>();
        for (var at = line; at != null; at = lines.get(at.get("parentSourcedId"))) {
            if (!seen.add(at.get("sourcedId"))) {
                return true;
            }
        }
        return false;
    }

    private static String kind(Line line) {
        return line.lower("type").equals("gradingperiod") ? "gradingPeriod" : line.lower("type");
    }

    private static String position(Line line) {
        var position = line.get("metadata.position");
        return position.matches("\\d{1,4}") ? position : "0";
    }

    private Row dates(Row row, Line line) {
        if (years.end(line).isBefore(years.begin(line))) {
            reading.problems.add(Finding.DATES_REVERSED, line.place("endDate"), years.begin(line), years.end(line));
        }
        return row.set("starts_on", years.begin(line)).set("ends_on", years.end(line));
    }

    /** The year of a class, by its terms, or the school's own running year; null, told, when there is none. */
    Object yearOfClass(Line line) {
        for (var term : line.list("termSourcedIds")) {
            if (reading.years.containsKey(term)) {
                return reading.years.get(term);
            }
            if (reading.school.sessions().containsKey(term)) {
                return reading.school.sessions().get(term);
            }
            reading.problems.add(Finding.UNRESOLVED_LEFT_OUT, line.place("termSourcedIds"), term);
        }
        if (reading.roster.rows(Table.SCHOOL_YEAR).size() == 1) {
            return new Ref(
                    Table.SCHOOL_YEAR,
                    reading.roster.rows(Table.SCHOOL_YEAR).iterator().next().key());
        }
        var year = reading.school.year(null);
        if (year.isEmpty()) {
            reading.problems.add(
                    Finding.NO_SCHOOL_YEAR, new Place(line.sheet().file(), line.number(), "termSourcedIds"));
        }
        return year.map(found -> (Object) found.id()).orElse(null);
    }
}
