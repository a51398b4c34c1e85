package com.educonnect.analytics.districts;

import com.educonnect.people.roster.source.CsvText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;

/** In what form figures leave for a ministry. */
public enum Form {
    CSV {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            var text = new CsvText().line(Exported.HEADER);
            sheet.lines()
                    .forEach(line -> text.line(sheet.cells(line).stream()
                            .map(value -> Objects.toString(value, ""))
                            .toList()));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    },
    XLSX {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            try (var book = new Workbook(out, "EduConnect", "1.0")) {
                var page = book.newWorksheet(sheet.period());
                for (var column = 0; column < Exported.HEADER.size(); column++) {
                    page.value(0, column, Exported.HEADER.get(column));
                    page.style(0, column).bold().set();
                }
                page.freezePane(0, 1);
                for (var line = 0; line < sheet.lines().size(); line++) {
                    var cells = sheet.cells(sheet.lines().get(line));
                    for (var column = 0; column < cells.size(); column++) {
                        put(page, line + 1, column, cells.get(column));
                    }
                }
            }
        }
    };

    private static final DateTimeFormatter PERIOD = DateTimeFormatter.ofPattern("yyyyMM");

    /** What is exported: the lines of one month, with the results of one term. */
    record Sheet(LocalDate month, String term, List<Exported> lines) {
        String period() {
            return month.format(PERIOD);
        }

        List<Object> cells(Exported line) {
            var cells = new ArrayList<Object>(Arrays.asList(month.toString(), term));
            cells.addAll(line.values());
            return cells;
        }
    }

    abstract void write(Sheet sheet, OutputStream out) throws IOException;

    byte[] of(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try {
            write(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(org.dhatim.fastexcel.Worksheet page, int line, int column, Object value) {
        if (value instanceof Number number) {
            page.value(line, column, number);
        } else if (value != null) {
            page.value(line, column, value.toString());
        }
    }
}
