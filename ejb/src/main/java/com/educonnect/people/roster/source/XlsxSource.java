package com.educonnect.people.roster.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    /** The named sheet, or the first one when the name is null. */
    public static Sheet read(String file, byte[] bytes, String name, Limits limits, Problems problems) {
        inspect(file, bytes, limits);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            var found = name == null ? java.util.Optional.of(book.getFirstSheet()) : book.findSheet(name);
            var source = found.orElseThrow(() -> new Unreadable(Finding.SHEET_MISSING, Place.of(file), name));
            try (var rows = source.openStream()) {
                return sheet(file, rows.iterator(), limits, problems);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | NullPointerException e) {
            throw new Unreadable(Finding.BAD_ARCHIVE, Place.of(file));
        }
    }

    private static void inspect(String file, byte[] bytes, Limits limits) {
        for (var part : ZipSource.read(file, bytes, limits, true).values()) {
            var text = new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                throw new Unreadable(Finding.XML_DOCTYPE, Place.of(file));
            }
        }
    }

    private static Sheet sheet(String file, java.util.Iterator<Row> rows, Limits limits, Problems problems) {
        Sheet sheet = null;
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.getCellCount() > limits.columns()
                    || sheet != null && sheet.lines().size() > limits.rows()) {
                throw new Unreadable(Finding.TOO_LARGE, new Place(file, row.getRowNum(), null), limits.rows());
            }
            var cells = cells(file, row, sheet, problems);
            if (sheet == null) {
                sheet = cells.stream().allMatch(String::isEmpty)
                        ? null
                        : new Sheet(file, cells, row.getRowNum(), problems);
            } else {
                sheet.add(row.getRowNum(), padded(cells, sheet.header().size()), problems);
            }
        }
        if (sheet == null) {
            throw new Unreadable(Finding.EMPTY_FILE, Place.of(file));
        }
        return sheet;
    }

    /** A workbook leaves empty cells at the end of a row out: nothing is missing there. */
    private static List<String> padded(List<String> cells, int size) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < size) {
            padded.add("");
        }
        return padded;
    }

    private static List<String> cells(String file, Row row, Sheet sheet, Problems problems) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (var i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            var header = sheet == null || i >= sheet.header().size()
                    ? null
                    : sheet.header().get(i);
            cells.add(cell == null ? "" : text(cell, new Place(file, row.getRowNum(), header), problems));
        }
        return cells;
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
