package com.educonnect.tenancy;

import com.educonnect.grades.cards.layout.Layouts;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** A report card that says hardly more than its word. */
final class BuriedCard {
    private BuriedCard() {}

    static String snapshot(String word) {
        return Json.createObjectBuilder()
                .add("format", 1)
                .add("kind", "report")
                .add("serial", "0000-0000-0000-0000")
                .add("issuedOn", "2026-12-20")
                .add("address", "https://educonnect.example/verify/school/0000-0000-0000-0000")
                .add("replaces", JsonValue.NULL)
                .add("content", content(word))
                .build()
                .toString();
    }

    /** A certificate that says as little. */
    static String certificate(String word) {
        return Json.createObjectBuilder()
                .add("format", 1)
                .add("kind", "schooling")
                .add("serial", "1111-1111-1111-1111")
                .add("number", 1)
                .add("issuedOn", "2026-12-20")
                .add("address", "https://educonnect.example/verify/school/1111-1111-1111-1111")
                .add("replaces", JsonValue.NULL)
                .add("content", content(word).add("from", "2026-10-01").add("until", JsonValue.NULL))
                .build()
                .toString();
    }

    private static JsonObjectBuilder content(String word) {
        return Json.createObjectBuilder()
                .add("school", object().add("name", word).add("code", word))
                .add("options", Layouts.of("senegal", null))
                .add("year", word)
                .add(
                        "period",
                        object().add("name", word).add("startsOn", "2026-10-01").add("endsOn", "2026-12-20"))
                .add("class", object().add("name", word).add("pupils", 1))
                .add("pupil", object().add("familyName", word).add("givenNames", "Ibra"))
                .add("parts", JsonValue.EMPTY_JSON_ARRAY)
                .add("subjects", JsonValue.EMPTY_JSON_ARRAY)
                .add("general", object().add("status", "none"))
                .add("classGeneral", object())
                .add("absence", object())
                .add("council", object());
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }
}
