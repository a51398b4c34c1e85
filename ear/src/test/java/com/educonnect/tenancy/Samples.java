package com.educonnect.tenancy;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** Values that most rules accept, by type and, where a text has a form, by the name of its field. */
final class Samples {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("email", "awa@example.org"),
            Map.entry("contactEmail", "awa@example.org"),
            Map.entry("administratorEmail", "awa@example.org"),
            Map.entry("birthPrecision", "day"),
            Map.entry("phone", "+221771234567"),
            Map.entry("secondPhone", "+221771234568"),
            Map.entry("contactPhone", "+221771234567"),
            Map.entry("country", "SN"),
            Map.entry("nationality", "SN"),
            Map.entry("language", "fr"),
            Map.entry("currency", "XOF"),
            Map.entry("timeZone", "Africa/Dakar"),
            Map.entry("kind", "class"),
            Map.entry("relation", "mother"),
            Map.entry("sex", "F"),
            Map.entry("unit", "lesson"),
            Map.entry("rollUnit", "lesson"),
            Map.entry("halfDay", "am"),
            Map.entry("role", "teacher"),
            Map.entry("roles", "teacher"),
            Map.entry("state", "absent"));

    private Samples() {}

    static JsonValue of(Class<?> type, String name) {
        if (type == boolean.class || type == Boolean.class) {
            return JsonValue.FALSE;
        }
        if (type == LocalDate.class) {
            return Json.createValue(name.startsWith("end") ? "2027-06-30" : "2026-10-05");
        }
        if (type == LocalTime.class) {
            return Json.createValue(name.startsWith("end") ? "09:00" : "08:00");
        }
        if (type == Instant.class) {
            return Json.createValue("2026-10-05T08:00:00Z");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return type == BigDecimal.class || !name.equals("version") ? Json.createValue(1) : Json.createValue(0);
        }
        return Json.createValue(TEXTS.getOrDefault(name, "proof"));
    }
}
