package com.educonnect.people.roster.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.function.Predicate;

/** Reads a CSV file of any of the usual encodings and separators. */
public final class CsvSource {
    private static final String BLANKS = "^[\\s\\u00a0\\u200b\\ufeff]+|[\\s\\u00a0\\u200b\\ufeff]+$";
    private static final java.util.regex.Pattern EDGES = java.util.regex.Pattern.compile(BLANKS);

    private CsvSource() {}

    /** Reads a file whose first line names the columns. */
    public static Sheet read(String file, byte[] bytes, Limits limits, Problems problems) {
        return read(file, bytes, any -> true, limits, problems);
    }

    public static Sheet read(
            String file, byte[] bytes, Predicate<List<String>> isHeader, Limits limits, Problems problems) {
        var text = Decoded.of(file, bytes, problems).text();
        var separator = Separator.of(text);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(4 * limits.cell() * 16)
                .ofCsvRecord(text.substring(separator.start()))) {
            var rows = new SheetRows(file, isHeader, limits, problems);
            for (var record : reader) {
                var line = Math.toIntExact(record.getStartingLineNumber()) + separator.lines();
                rows.add(line, cells(file, line, record.getFields(), limits));
            }
            return rows.sheet();
        } catch (CsvParseException e) {
            throw new Unreadable(Finding.BAD_QUOTES, Place.of(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> cells(String file, int line, List<String> fields, Limits limits) {
        if (fields.size() > limits.columns() || fields.stream().anyMatch(cell -> cell.length() > limits.cell())) {
            throw new Unreadable(Finding.TOO_LARGE, new Place(file, line, null), limits.cell());
        }
        return fields.stream().map(CsvSource::clean).toList();
    }

    static String clean(String cell) {
        return Formula.restored(edgesOff(cell));
    }

    static String edgesOff(String cell) {
        return EDGES.matcher(cell).replaceAll("");
    }
}
