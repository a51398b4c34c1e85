package com.educonnect.yearend;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;

/**
 * What people decided of one pupil.
 *
 * @param decision where no council had decided, else null
 * @param to the class of the old year whose successor takes the pupil, or null for the usual one
 * @param leaves goes to another school
 */
record Choice(String decision, UUID to, boolean leaves) {
    static final Choice NONE = new Choice(null, null, false);

    static Choice of(JsonObject json) {
        return json == null
                ? NONE
                : new Choice(
                        json.isNull("decision") ? null : json.getString("decision"),
                        json.isNull("to") ? null : UUID.fromString(json.getString("to")),
                        json.getBoolean("leaves"));
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("decision", decision == null ? JsonValue.NULL : Json.createValue(decision))
                .add("to", to == null ? JsonValue.NULL : Json.createValue(to.toString()))
                .add("leaves", leaves)
                .build();
    }
}
