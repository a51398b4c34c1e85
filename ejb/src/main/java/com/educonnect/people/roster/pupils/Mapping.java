package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Passwords;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.source.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which column holds what: as the request says, otherwise as the header words suggest. */
public final class Mapping {
    private final Map<String, String> suggested = new LinkedHashMap<>();
    private final Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
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
        var field = word == null ? guess(sheet, header, asked) : Field.find(word);
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
            take(field.get(), index, place, problems);
        }
    }

    private void take(Field field, int index, Place place, Problems problems) {
        var taken = columns.computeIfAbsent(field, any -> new ArrayList<>());
        if (taken.isEmpty() || field.ofParent()) {
            taken.add(index);
        } else if (field != Field.IGNORED) {
            problems.add(Finding.DUPLICATE_COLUMN, place);
        }
    }

    /** "N°" counts the lines where another column has the pupils' own numbers. */
    private static Optional<Field> guess(Sheet sheet, String header, Map<String, String> asked) {
        var counts = Field.mayCount(header)
                && sheet.header().stream()
                        .filter(other -> !Field.mayCount(other))
                        .anyMatch(other -> said(other, asked).equals(Optional.of(Field.NUMBER)));
        return counts ? Optional.of(Field.IGNORED) : Field.suggest(header);
    }

    private static Optional<Field> said(String header, Map<String, String> asked) {
        return asked.containsKey(header) ? Field.find(asked.get(header)) : Field.suggest(header);
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    String get(Line line, Field field) {
        return String.join(" ", cells(line, field).values());
    }

    /** The filled cells one by one, each with where it stands. */
    Map<Place, String> cells(Line line, Field field) {
        var cells = new LinkedHashMap<Place, String>();
        for (var column : columns.getOrDefault(field, List.of())) {
            if (!line.cell(column).isEmpty()) {
                cells.put(place(line, line.sheet().header().get(column)), line.cell(column));
            }
        }
        return cells;
    }

    Place place(Line line, Field field) {
        var taken = columns.getOrDefault(field, List.of());
        return place(
                line, taken.isEmpty() ? field.word() : line.sheet().header().get(taken.getFirst()));
    }

    private static Place place(Line line, String header) {
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
