package com.educonnect.yearend;

import jakarta.annotation.Nullable;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * Where a pupil goes.
 *
 * @param decision the code that the council or people gave, null as long as nobody did
 * @param byCouncil whether the council decided, so that nobody else may
 * @param outcome {@code promoted}, {@code repeats}, {@code oriented}, {@code excluded}, {@code leaves}, {@code undecided} or
 *     {@code unplaced}
 * @param to the class of the old year whose successor takes the pupil, null for whoever leaves or is not placed yet
 */
public record Move(
        UUID pupil,
        String name,
        UUID enrollment,
        boolean open,
        UUID from,
        @Nullable String decision,
        boolean byCouncil,
        Outcome outcome,
        @Nullable UUID to) {
    static Move of(Standing standing, Outcome outcome, UUID to) {
        return new Move(
                standing.pupil(),
                standing.name(),
                standing.enrollment(),
                standing.open(),
                standing.schoolClass(),
                standing.decision(),
                standing.council() != null,
                outcome,
                to);
    }

    /** As it is kept: without the name, which is the person's. */
    JsonObject json() {
        var json = Json.createObjectBuilder()
                .add("pupil", pupil.toString())
                .add("enrollment", enrollment.toString())
                .add("open", open)
                .add("from", from.toString())
                .add("byCouncil", byCouncil)
                .add("outcome", outcome.id());
        if (decision != null) {
            json.add("decision", decision);
        }
        return (to == null ? json : json.add("to", to.toString())).build();
    }

    static Move of(JsonObject json, String name) {
        return new Move(
                UUID.fromString(json.getString("pupil")),
                name,
                UUID.fromString(json.getString("enrollment")),
                json.getBoolean("open"),
                UUID.fromString(json.getString("from")),
                json.getString("decision", null),
                json.getBoolean("byCouncil"),
                Outcome.of(json.getString("outcome")),
                json.containsKey("to") ? UUID.fromString(json.getString("to")) : null);
    }
}
