package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the things in a {@code metadata} cell, read field by field; a field that is none of its kind is told. */
record Thing(Line line, String column, List<String> fields, Problems problems) {
    static List<Thing> all(Reading reading, Line line, String column) {
        return Joined.split(line.get(column)).stream()
                .map(fields -> new Thing(line, column, fields, reading.problems))
                .toList();
    }

    Place place() {
        return line.place(column);
    }

    /** Null when the field is empty or not there. */
    String text(int index) {
        return Joined.at(fields, index);
    }

    /** The thing's name among its like, whatever its case. */
    String key() {
        return fields.getFirst().toLowerCase(Locale.ROOT);
    }

    boolean filled(int... indexes) {
        var filled = Arrays.stream(indexes).allMatch(index -> text(index) != null);
        if (!filled) {
            problems.add(Finding.REQUIRED_CELL, place());
        }
        return filled;
    }

    String number(int index) {
        var text = text(index);
        if (text != null && !text.matches("\\d{1,6}(\\.\\d\\d)?")) {
            problems.add(Finding.BAD_NUMBER, place(), text);
            return null;
        }
        return text;
    }

    String word(int index, String... foreseen) {
        var text = text(index);
        if (text != null && !Arrays.asList(foreseen).contains(text)) {
            problems.add(Finding.UNKNOWN_WORD, place(), text, String.join(", ", foreseen));
        }
        return text;
    }

    LocalDate date(int index) {
        try {
            return text(index) == null ? null : LocalDate.parse(text(index));
        } catch (DateTimeException notADate) {
            problems.add(Finding.BAD_DATE, place(), text(index));
            return null;
        }
    }

    LocalTime time(int index) {
        try {
            return text(index) == null ? null : LocalTime.parse(text(index));
        } catch (DateTimeException notATime) {
            problems.add(Finding.UNKNOWN_WORD, place(), text(index), "HH:MM:SS");
            return null;
        }
    }
}
