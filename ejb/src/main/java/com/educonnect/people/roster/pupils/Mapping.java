package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Passwords;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.source.Sheet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Which column holds what: as the request says, otherwise as the header words suggest. */
public final class Mapping {
    private final Map<String, String> suggested = new LinkedHashMap<>();
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Map<String, Integer> identifiers = new LinkedHashMap<>();

    Mapping(Sheet sheet, Map<String, String> asked, Problems problems) {
        for (var i = 0; i < sheet.header().size(); i++) {
            var header = sheet.header().get(i);
            if (!header.isEmpty()) {
                place(sheet, i, header, asked, problems);
            }
        }
    }

    /** Tells column names from what stands above them: two of them at least are known or were asked for. */
    public static Predicate<List<String>> header(Map<String, String> asked) {
        return cells -> cells.stream()
                        .filter(cell ->
                                asked.containsKey(cell) || Field.suggest(cell).isPresent())
                        .count()
                >= 2;
    }

    private void place(Sheet sheet, int index, String header, Map<String, String> asked, Problems problems) {
        var place = new Place(sheet.file(), sheet.headerLine(), header);
        var word = asked.get(header);
        var field = word == null ? Field.suggest(header) : Field.find(word);
        if (word != null && field.isEmpty()) {
            problems.add(Finding.UNKNOWN_WORD, place, word, header);
        }
        if (field.isEmpty() && Passwords.isOne(header)) {
            suggested.put(header, Field.IGNORED.word());
            problems.add(Finding.PASSWORD_COLUMN, place, sheet.lines().size());
        } else if (field.isEmpty()) {
            suggested.put(header, "");
            var filled = sheet.lines().stream()
                    .filter(line -> !line.cell(index).isEmpty())
                    .count();
            if (filled > 0) {
                problems.add(Finding.UNKNOWN_COLUMN, place, header, filled);
            }
        } else if (field.get() == Field.IDENTIFIER) {
            suggested.put(header, field.get().word());
            identifiers.put(header.toLowerCase(Locale.ROOT), index);
        } else {
            suggested.put(header, field.get().word());
            if (field.get() != Field.IGNORED && columns.putIfAbsent(field.get(), index) != null) {
                problems.add(Finding.DUPLICATE_COLUMN, place);
            }
        }
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    String get(Line line, Field field) {
        return columns.containsKey(field) ? line.cell(columns.get(field)) : "";
    }

    Place place(Line line, Field field) {
        var header = columns.containsKey(field) ? line.sheet().header().get(columns.get(field)) : field.word();
        return new Place(line.sheet().file(), line.number(), header);
    }

    Map<String, Integer> identifiers() {
        return identifiers;
    }

    /** Column by column what it is taken for; empty where nothing is known. */
    public Map<String, String> view() {
        return suggested;
    }
}
