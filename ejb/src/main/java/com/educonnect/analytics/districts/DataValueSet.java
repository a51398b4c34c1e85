package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A data value set for the web API of DHIS2 ({@code POST /api/dataValueSets}, developer guide, "Data values"), with codes
 * as identifiers, so that it is sent with {@code idScheme=CODE}. What is not shown has no value in it.
 *
 * @param period a month as {@code yyyyMM}
 */
public record DataValueSet(String dataSet, String period, List<DataValue> dataValues) {
    /** From where in the header of an export on each column is a data element; what comes before says whose it is. */
    private static final int FIRST_FIGURE = Exported.HEADER.indexOf("pupils");

    private static final int FIRST_OF_STAFF = Exported.HEADER.indexOf("staff");

    /**
     * One figure.
     *
     * @param orgUnit the school's official code
     * @param categoryOptionCombo level and sex, or {@code default} for the staff
     * @param value a number as text, as DHIS2 has it
     */
    public record DataValue(
            String dataElement, String period, String orgUnit, String categoryOptionCombo, String value) {}

    static DataValueSet of(Form.Sheet sheet) {
        var values = new ArrayList<DataValue>();
        sheet.lines().forEach(line -> add(sheet, line, values));
        return new DataValueSet("EDUCONNECT", sheet.period(), values);
    }

    /** A sum gives what belongs to no cell, the staff; DHIS2 adds up the cells itself. */
    private static void add(Form.Sheet sheet, Exported line, List<DataValue> values) {
        var cells = sheet.cells(line);
        var combination =
                line.isSum() ? "default" : line.row().level() + "_" + line.row().sex();
        for (var column = FIRST_FIGURE; column < cells.size(); column++) {
            if (cells.get(column) != null && column >= FIRST_OF_STAFF == line.isSum()) {
                values.add(new DataValue(
                        "EDU_" + Exported.HEADER.get(column).toUpperCase(Locale.ROOT),
                        sheet.period(),
                        line.school().code(),
                        combination,
                        cells.get(column).toString()));
            }
        }
    }
}
