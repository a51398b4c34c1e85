package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.LevelOrder;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Subjects from courses; classes from homerooms, groups with a subject from scheduled classes. */
final class Classes {
    /** Every class must name a course in OneRoster; an export gives this one to those without a subject. */
    static final String NO_COURSE = "no-course";

    private final Reading reading;
    private final Sessions sessions;
    private final Set<String> codes = new HashSet<>();

    Classes(Reading reading, Sessions sessions) {
        this.reading = reading;
        this.sessions = sessions;
    }

    void read() {
        reading.set.lines(SetFile.COURSES).forEach(this::course);
        reading.set.lines(SetFile.CLASSES).forEach(this::schoolClass);
    }

    private void course(Line line) {
        if (line.lower("metadata.none").equals("true")) {
            return;
        }
        var key = reading.key(line, Table.SUBJECT);
        if (key == null || !reading.filled(line, "title")) {
            return;
        }
        reading.org(line, "orgSourcedId");
        var code = line.get("courseCode").isEmpty() ? line.get("title") : line.get("courseCode");
        var row = reading.row(line, key)
                .set("code", free("subject", code, line, "courseCode"))
                .set("name", line.get("title"));
        reading.roster.add(Table.SUBJECT, reading.removed(line) ? row.ends() : row);
    }

    private void schoolClass(Line line) {
        var key = reading.key(line, Table.SCHOOL_CLASS);
        var year = key == null || !reading.filled(line, "title") ? null : sessions.yearOfClass(line);
        if (year == null) {
            return;
        }
        reading.org(line, "schoolSourcedId");
        var code = line.get("classCode").isEmpty() ? line.get("title") : line.get("classCode");
        var row = reading.row(line, key)
                .set("school_year_id", year)
                .set("kind", kind(line))
                .set("code", free(year.toString(), code, line, "classCode"))
                .set("name", line.get("title"))
                .set("subject_id", subject(line));
        if (line.has("location")) {
            row.set("room_id", room(line));
        }
        var levels = levels(line);
        if (line.has("grades")) {
            row.set("level_id", levels.isEmpty() ? null : levels.getFirst());
        }
        details(line, row);
        reading.roster.add(Table.SCHOOL_CLASS, reading.removed(line) ? row.ends() : row);
        levels.stream().skip(1).forEach(level -> further(line, key, level));
    }

    private void further(Line line, String key, Ref level) {
        var row = new Row(key + " " + level.key(), line.place("grades"))
                .set("school_class_id", new Ref(Table.SCHOOL_CLASS, key))
                .set("level_id", level);
        reading.roster.add(Table.SCHOOL_CLASS_LEVEL, row);
    }

    private String kind(Line line) {
        return switch (line.lower("classType")) {
            case "homeroom" -> "class";
            case "scheduled" -> "group";
            case "" -> line.get("courseSourcedId").isEmpty() ? "class" : "group";
            default -> {
                reading.problems.add(
                        Finding.UNKNOWN_WORD, line.place("classType"), line.get("classType"), "homeroom, scheduled");
                yield "group";
            }
        };
    }

    /** A code that another class of the year has already gets the class's key behind it. */
    private String free(String scope, String code, Line line, String column) {
        if (codes.add(scope + "|" + code.toLowerCase(Locale.ROOT))) {
            return code;
        }
        var other = code + " (" + line.get("sourcedId") + ")";
        codes.add(scope + "|" + other.toLowerCase(Locale.ROOT));
        reading.problems.add(Finding.CODE_REPLACED, line.place(column), code, other);
        return other;
    }

    private Object subject(Line line) {
        var course = line.get("courseSourcedId");
        if (course.isEmpty() || course.equals(NO_COURSE)) {
            return null;
        }
        return reading.roster.ref(Table.SUBJECT, course, () -> new Row(course, line.place("courseSourcedId"))
                .set("sourced_id", course)
                .initially("code", course)
                .initially("name", line.get("title"))
                .sayWhenMade(Finding.UNRESOLVED_MADE));
    }

    private Object room(Line line) {
        var code = line.get("location");
        if (code.isEmpty()) {
            return null;
        }
        var key = code.toLowerCase(Locale.ROOT);
        return reading.roster.ref(Table.ROOM, key, () -> new Row(key, line.place("location"))
                .called(code)
                .set("code", code));
    }

    private List<Ref> levels(Line line) {
        return line.list("grades").stream()
                .map(code -> level(reading, code, line.place("grades")))
                .toList();
    }

    /** A level that the set names only in passing is called by its code. */
    static Ref level(Reading reading, String code, Place place) {
        var key = code.toLowerCase(Locale.ROOT);
        return reading.roster.ref(Table.LEVEL, key, () -> new Row(key, place)
                .called(code)
                .set("code", code)
                .initially("name", code)
                .initially("position", LevelOrder.of(reading.school.country()).position(code)));
    }

    private void details(Line line, Row row) {
        if (line.has("metadata.capacity")) {
            row.set("capacity", line.orNull("metadata.capacity"));
        }
        if (line.has("metadata.listFrozenOn")) {
            row.set("list_frozen_on", line.date("metadata.listFrozenOn", reading.problems));
        }
        named(line, row, "metadata.stream", "stream_id", Table.STREAM);
        named(line, row, "metadata.shift", "shift_id", Table.SHIFT);
    }

    private void named(Line line, Row row, String told, String column, Table table) {
        if (line.has(told)) {
            var code = line.get(told);
            row.set(column, code.isEmpty() ? null : Premises.named(reading, table, code, line, told));
        }
    }
}
