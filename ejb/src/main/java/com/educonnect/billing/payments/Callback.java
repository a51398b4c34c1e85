package com.educonnect.billing.payments;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * What somebody sent to a callback's address, as it came.
 *
 * @param headers by their names in lower case
 */
public record Callback(Map<String, String> headers, byte[] body, Instant at) {
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The body as an object; an empty one where it is none. */
    public JsonObject json() {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException notJson) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
