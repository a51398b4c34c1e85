package com.educonnect.people.roster.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads one sheet of an XLSX workbook. The package is inflated within the limits and searched for document types before
 * a parser sees it. A formula is never evaluated nor its remembered result believed: the cell is told as an error.
 */
public final class XlsxSource {
    private XlsxSource() {}

    public static boolean isXlsx(byte[] bytes) {
        return ZipSource.isZip(bytes) && new String(bytes, StandardCharsets.ISO_8859_1).contains("xl/workbook.xml");
    }

    /** The named sheet, or the first one when the name is null; a row ends with the last column, filled or not. */
    public static Sheet read(
            String file,
            byte[] bytes,
            String name,
            Predicate<List<String>> isHeader,
            Limits limits,
            Problems problems) {
        var seen = new ByteArrayInputStream(inspected(file, bytes, limits));
        try (var book = new ReadableWorkbook(seen, new ReadingOptions(true, true))) {
            var found = name == null ? java.util.Optional.of(book.getFirstSheet()) : book.findSheet(name);
            var source = found.orElseThrow(() -> new Unreadable(Finding.SHEET_MISSING, Place.of(file), name));
            var rows = new SheetRows(file, isHeader, limits, problems);
            try (var stream = source.openStream()) {
                stream.forEach(row -> add(file, row, rows, limits, problems));
            }
            return rows.sheet();
        } catch (IOException | ExcelReaderException | IllegalArgumentException | NullPointerException e) {
            throw new Unreadable(Finding.BAD_ARCHIVE, Place.of(file));
        }
    }

    /** The parts that were looked at and no others, should the archive's directory name more. */
    private static byte[] inspected(String file, byte[] bytes, Limits limits) {
        var parts = ZipSource.read(file, bytes, limits, true);
        for (var part : parts.values()) {
            var text = new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                throw new Unreadable(Finding.XML_DOCTYPE, Place.of(file));
            }
        }
        return Passwords.zip(parts);
    }

    private static void add(String file, Row row, SheetRows rows, Limits limits, Problems problems) {
        if (row.getCellCount() > limits.columns()) {
            throw new Unreadable(Finding.TOO_LARGE, new Place(file, row.getRowNum(), null), limits.columns());
        }
        var cells = new ArrayList<String>(row.getCellCount());
        for (var i = 0; i < row.getCellCount() || rows.column(i) != null; i++) {
            var cell = i < row.getCellCount() ? row.getCell(i) : null;
            cells.add(cell == null ? "" : text(cell, new Place(file, row.getRowNum(), rows.column(i)), problems));
        }
        rows.add(row.getRowNum(), cells);
    }

    private static String text(Cell cell, Place place, Problems problems) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            problems.add(Finding.FORMULA_CELL, place, cell.getAddress());
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case STRING -> CsvSource.clean(cell.asString() == null ? "" : cell.asString());
            case ERROR -> {
                problems.add(Finding.CELL_IN_ERROR, place, cell.getAddress());
                yield "";
            }
            default -> "";
        };
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches("(?i).*[dy].*")) {
            return cell.asDate().toLocalDate().toString();
        }
        var number = cell.asNumber() == null ? BigDecimal.ZERO : cell.asNumber();
        return number.stripTrailingZeros().toPlainString();
    }
}
