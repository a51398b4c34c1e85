package com.educonnect.analytics.districts;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The cells of a school in a month or a term; figures of them stand beside it in the same order.
 *
 * @param kinds shared by the sheets of a reading that have the same ones, as nearly all of a country's schools do
 */
record Sheet(String tenant, List<Kind> kinds) {
    /** Reads the sheets of one question. */
    static final class Reader {
        private final Map<String, List<Kind>> known = new HashMap<>();

        Sheet read(ResultSet row) throws SQLException {
            return new Sheet(row.getString("tenant"), known.computeIfAbsent(row.getString("cells"), Reader::kinds));
        }

        private static List<Kind> kinds(String cells) {
            try (var reader = Json.createReader(new StringReader(cells))) {
                return reader.readArray().getValuesAs(JsonArray.class).stream()
                        .map(cell -> new Kind(cell.getString(0), cell.getString(1)))
                        .toList();
            }
        }
    }

    /** The figures of a column. */
    static <T> List<T> list(ResultSet row, String column, Function<String, T> number) throws SQLException {
        var text = row.getString(column);
        return Stream.of(text.substring(1, text.length() - 1).split(","))
                .map(number)
                .toList();
    }
}
