package com.educonnect.billing.payments;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;

/** Small texts by name, and moments, as they lie in the database. */
final class Stored {
    private Stored() {}

    static Map<String, String> texts(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var texts = new TreeMap<String, String>();
            reader.readObject().forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
            return texts;
        }
    }

    static String json(Map<String, String> texts) {
        return object(texts).toString();
    }

    static JsonObject object(Map<String, String> texts) {
        var object = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(object::add);
        return object.build();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
