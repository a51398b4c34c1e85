package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** School years from sessions of type schoolYear, periods from the others, each under its parent. */
final class Sessions {
    private static final Set<String> TYPES = Set.of("gradingperiod", "semester", "schoolyear", "term");

    private final Reading reading;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, String> yearByNumber = new HashMap<>();

    Sessions(Reading reading) {
        this.reading = reading;
    }

    void read() {
        var all = reading.set.lines(SetFile.ACADEMIC_SESSIONS);
        all.forEach(line -> lines.putIfAbsent(line.get("sourcedId"), line));
        all.stream().filter(line -> type(line).equals("schoolyear")).forEach(this::year);
        all.stream().filter(line -> !type(line).equals("schoolyear")).forEach(this::period);
    }

    private String type(Line line) {
        return line.lower("type");
    }

    private void year(Line line) {
        var key = reading.key(line, Table.SCHOOL_YEAR);
        if (key == null || !dated(line)) {
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
        yearByNumber.putIfAbsent(line.get("schoolYear"), key);
    }

    private String state(Line line) {
        var today = reading.school.today();
        var running = !begin(line).isAfter(today) && !end(line).isBefore(today);
        var open = reading.school.years().stream().anyMatch(year -> "open".equals(year.state()));
        return running && !open ? "open" : "draft";
    }

    private void period(Line line) {
        if (!TYPES.contains(type(line))) {
            reading.problems.add(Finding.UNKNOWN_WORD, line.place("type"), line.get("type"), String.join(", ", TYPES));
        }
        var key = reading.key(line, Table.PERIOD);
        if (key == null || !dated(line)) {
            return;
        }
        var kind = line.get("metadata.kind").isEmpty() ? kind(line) : line.get("metadata.kind");
        var row = dates(reading.row(line, key), line)
                .set("school_year_id", yearOf(line, new HashSet<>()))
                .set("kind", kind)
                .set("name", line.get("title"))
                .initially("position", position(line));
        var parent = lines.get(line.get("parentSourcedId"));
        var nested = parent != null && !type(parent).equals("schoolyear") && dated(parent);
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

    private boolean dated(Line line) {
        return line.date("startDate", reading.problems) != null
                && line.date("endDate", reading.problems) != null
                && reading.filled(line, "title");
    }

    private LocalDate begin(Line line) {
        return line.date("startDate", reading.problems);
    }

    private LocalDate end(Line line) {
        return line.date("endDate", reading.problems);
    }

    private Row dates(Row row, Line line) {
        if (end(line).isBefore(begin(line))) {
            reading.problems.add(Finding.DATES_REVERSED, line.place("endDate"), begin(line), end(line));
        }
        return row.set("starts_on", begin(line)).set("ends_on", end(line));
    }

    /** Up the parents to a year; where they end before one, the year of the same number, or of the same days. */
    private Object yearOf(Line line, Set<String> seen) {
        var parent = line.get("parentSourcedId");
        var above = lines.get(parent);
        if (above != null && seen.add(parent)) {
            return type(above).equals("schoolyear") && reading.years.containsKey(parent)
                    ? reading.years.get(parent)
                    : yearOf(above, seen);
        }
        if (reading.school.sessions().containsKey(parent)) {
            return reading.school.sessions().get(parent);
        }
        var sameNumber = yearByNumber.get(line.get("schoolYear"));
        if (sameNumber != null) {
            reading.problems.add(Finding.UNRESOLVED_REPLACED, line.place("parentSourcedId"), parent, sameNumber);
            return reading.years.get(sameNumber);
        }
        for (var year : reading.school.years()) {
            if (!begin(line).isBefore(year.startsOn()) && !begin(line).isAfter(year.endsOn())) {
                reading.problems.add(Finding.UNRESOLVED_REPLACED, line.place("parentSourcedId"), parent, year.name());
                return year.id();
            }
        }
        return made(line);
    }

    /** A school year that only the periods speak of: as long as they are, named by its two calendar years. */
    private Object made(Line line) {
        var parent = line.get("parentSourcedId");
        var first = begin(line);
        var last = end(line);
        for (var other : lines.values()) {
            if (other.get("parentSourcedId").equals(parent) && dated(other)) {
                first = first.isBefore(begin(other)) ? first : begin(other);
                last = last.isAfter(end(other)) ? last : end(other);
            }
        }
        var name = first.getYear() == last.getYear() ? "" + first.getYear() : first.getYear() + "-" + last.getYear();
        var key = parent.isEmpty() ? "year-" + name : parent;
        var row = new Row(key, line.place("parentSourcedId"))
                .set("sourced_id", key)
                .initially("name", name)
                .initially("starts_on", first)
                .initially("ends_on", last.isAfter(first) ? last : first.plusDays(1))
                .sayWhenMade(Finding.YEAR_MADE);
        reading.roster.add(Table.SCHOOL_YEAR, row);
        var ref = new Ref(Table.SCHOOL_YEAR, key);
        reading.years.put(key, ref);
        yearByNumber.putIfAbsent(line.get("schoolYear").toLowerCase(Locale.ROOT), key);
        return ref;
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
