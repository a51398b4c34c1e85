package com.educonnect.courses.assignments;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Values as this domain keeps them: equal ones are written alike. */
final class Stored {
    private static final Jsonb JSON = JsonbBuilder.create();

    private Stored() {}

    static String json(Object value) {
        return JSON.toJson(value);
    }

    static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? List.of() : List.of(JSON.fromJson(text, type));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static Instant instant(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS);
    }

    static BigDecimal number(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
