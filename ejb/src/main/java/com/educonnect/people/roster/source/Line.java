package com.educonnect.people.roster.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One line of a sheet, read by the header's words. A cell that is not there reads as empty. */
public record Line(Sheet sheet, int number, List<String> cells) {
    public Place place() {
        return new Place(sheet.file(), number, null);
    }

    public Place place(String column) {
        var index = sheet.index(column);
        return new Place(
                sheet.file(), number, index < 0 ? column : sheet.header().get(index));
    }

    public boolean has(String column) {
        return sheet.index(column) >= 0;
    }

    public String get(String column) {
        return cell(sheet.index(column));
    }

    public String cell(int index) {
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    /** The cell, or null when it is empty. */
    public String orNull(String column) {
        var text = get(column);
        return text.isEmpty() ? null : text;
    }

    public String lower(String column) {
        return get(column).toLowerCase(Locale.ROOT);
    }

    /** A comma-separated list in one cell. */
    public List<String> list(String column) {
        var text = get(column);
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(",")).stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    /** An ISO date, with or without a time behind it; null when the cell is empty or, told as a problem, no date. */
    public LocalDate date(String column, Problems problems) {
        var text = get(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (DateTimeException notIso) {
            var other = WrittenDate.find(text).filter(date -> date.precision() == WrittenDate.Precision.DAY);
            if (other.isPresent()) {
                return other.get().date();
            }
            problems.add(Finding.BAD_DATE, place(column), text);
            return null;
        }
    }
}
