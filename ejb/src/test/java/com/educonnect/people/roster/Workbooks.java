package com.educonnect.people.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as a school's spreadsheet saves them. */
public final class Workbooks {
    private Workbooks() {}

    public record Formula(String text) {}

    /** Cells by row; dates, numbers, truth values, formulas and texts are cells of their own kinds. */
    public static byte[] of(String name, List<List<?>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tableur", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (var r = 0; r < rows.size(); r++) {
                for (var c = 0; c < rows.get(r).size(); c++) {
                    set(sheet, r, c, rows.get(r).get(c));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void set(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean yes -> sheet.value(row, column, yes);
            case Formula formula -> sheet.formula(row, column, formula.text());
            default -> sheet.value(row, column, cell.toString());
        }
    }
}
