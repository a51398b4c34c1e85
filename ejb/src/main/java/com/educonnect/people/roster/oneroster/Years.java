package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The school year that a session lies in; one that the sessions only speak of is made. */
final class Years {
    private final Reading reading;
    private final Map<String, Line> sessions;
    private final Map<String, String> byNumber = new HashMap<>();

    /** @param sessions all of them, by key; they may still come */
    Years(Reading reading, Map<String, Line> sessions) {
        this.reading = reading;
        this.sessions = sessions;
    }

    void number(String number, String key) {
        byNumber.putIfAbsent(number, key);
    }

    static String type(Line line) {
        return line.lower("type");
    }

    boolean dated(Line line) {
        return begin(line) != null && end(line) != null && reading.filled(line, "title");
    }

    LocalDate begin(Line line) {
        return line.date("startDate", reading.problems);
    }

    LocalDate end(Line line) {
        return line.date("endDate", reading.problems);
    }

    Object of(Line line) {
        return of(line, new HashSet<>());
    }

    /** Up the parents to a year; where they end before one, the year of the same number, or of the same days. */
    private Object of(Line line, Set<String> seen) {
        var parent = line.get("parentSourcedId");
        var above = sessions.get(parent);
        if (above != null && seen.add(parent)) {
            return type(above).equals("schoolyear") && reading.years.containsKey(parent)
                    ? reading.years.get(parent)
                    : of(above, seen);
        }
        if (reading.school.sessions().containsKey(parent)) {
            return reading.school.sessions().get(parent);
        }
        var sameNumber = byNumber.get(line.get("schoolYear"));
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
        for (var other : sessions.values()) {
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
        number(line.get("schoolYear"), key);
        return ref;
    }
}
