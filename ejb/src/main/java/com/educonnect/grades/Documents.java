package com.educonnect.grades;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** JSON that stands in the database as text. */
public final class Documents {
    private Documents() {}

    public static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Those of a list, none where there is no text. */
    public static List<JsonObject> objects(String text) {
        if (text == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonValue::asJsonObject);
        }
    }
}
