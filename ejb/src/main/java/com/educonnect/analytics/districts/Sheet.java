package com.educonnect.analytics.districts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The cells of a school in a month or a term; figures of them stand beside it in the same order.
 *
 * @param kinds shared by the sheets of a reading that have the same ones, as nearly all of a country's schools do
 */
record Sheet(String tenant, List<Kind> kinds) {
    /** Reads the sheets of one question. */
    static final class Reader {
        private final Map<List<String>, List<Kind>> known = new HashMap<>();

        Sheet read(ResultSet row) throws SQLException {
            var text = List.of(row.getString("level_codes"), row.getString("sexes"));
            var kinds = known.get(text);
            if (kinds == null) {
                kinds = kinds(list(row, "level_codes"), list(row, "sexes"));
                known.put(text, kinds);
            }
            return new Sheet(row.getString("tenant"), kinds);
        }

        private static List<Kind> kinds(List<String> levels, List<String> sexes) {
            return IntStream.range(0, levels.size())
                    .mapToObj(place -> new Kind(levels.get(place), sexes.get(place)))
                    .toList();
        }
    }

    /** The figures of a column. */
    @SuppressWarnings("unchecked")
    static <T> List<T> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((T[]) row.getArray(column).getArray());
    }
}
