package com.educonnect.people.roster.source;

import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV as RFC 4180 has it, cells that a spreadsheet would run neutralised. */
public final class CsvText {
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    public CsvText line(List<String> cells) {
        var written = cells.stream().map(CsvText::cell).collect(Collectors.joining(","));
        text.append(written).append("\r\n");
        line += 1 + (int) written.chars().filter(c -> c == '\n').count();
        return this;
    }

    /** Goes on at this line, so that what is said about a line of the original still finds it. */
    private void at(int number) {
        while (line < number) {
            text.append("\r\n");
            line++;
        }
    }

    private static String cell(String value) {
        var cell = value == null ? "" : Formula.neutralised(CsvSource.edgesOff(value));
        return cell.matches("(?s).*[\",\\r\\n;\\t|].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** The sheet again, without what stands in the given columns. */
    static String without(Sheet sheet, java.util.function.Predicate<String> columns) {
        var csv = new CsvText();
        csv.at(sheet.headerLine());
        csv.line(sheet.header());
        for (var line : sheet.lines()) {
            csv.at(line.number());
            csv.line(java.util.stream.IntStream.range(0, line.cells().size())
                    .mapToObj(i -> i < sheet.header().size()
                                    && columns.test(sheet.header().get(i))
                            ? ""
                            : line.cell(i))
                    .toList());
        }
        return csv.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
