package com.educonnect.grades.cards;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;

/** Which figures of a card differ from those of the one it replaces. */
final class Changes {
    private Changes() {}

    static JsonArray between(JsonObject before, JsonObject after) {
        var changes = Json.createArrayBuilder();
        var known = new HashMap<String, JsonValue>();
        for (var subject : before.getJsonArray("subjects").getValuesAs(JsonObject.class)) {
            known.put(subject.getString("name"), shown(subject.getJsonObject("figure")));
        }
        for (var subject : after.getJsonArray("subjects").getValuesAs(JsonObject.class)) {
            var name = subject.getString("name");
            note(changes, name, known.getOrDefault(name, JsonValue.NULL), shown(subject.getJsonObject("figure")));
        }
        note(changes, "", shown(before.getJsonObject("general")), shown(after.getJsonObject("general")));
        return changes.build();
    }

    /** @param what a subject, or empty for the general average */
    private static void note(JsonArrayBuilder changes, String what, JsonValue before, JsonValue after) {
        if (!before.equals(after)) {
            changes.add(Json.createObjectBuilder()
                    .add("what", what)
                    .add("before", before)
                    .add("after", after));
        }
    }

    private static JsonValue shown(JsonObject figure) {
        return figure.get("shown");
    }
}
