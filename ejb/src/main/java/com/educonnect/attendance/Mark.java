package com.educonnect.attendance;

import jakarta.annotation.Nullable;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * One pupil's exception on a roll.
 *
 * @param state the {@link AbsenceState}, in lower case
 * @param minutes of coming late or leaving early
 */
public record Mark(
        @NotNull UUID pupil,

        @NotNull @Pattern(regexp = "absent|late|left_early|excused|dispensed|excluded")
        String state,

        @Nullable @Min(1) @Max(600) Integer minutes,
        @Nullable @Size(max = 500) String note) {

    static Mark of(UUID pupil, AbsenceState state, Integer minutes, String note) {
        return new Mark(pupil, state.id(), minutes, note);
    }

    static Mark of(JsonObject json) {
        return new Mark(
                UUID.fromString(json.getString("pupil")),
                json.getString("state"),
                json.containsKey("minutes") ? json.getInt("minutes") : null,
                json.getString("note", null));
    }

    boolean isPartial() {
        return AbsenceState.of(state).isPartial();
    }

    JsonObject json() {
        var json = Json.createObjectBuilder().add("pupil", pupil.toString()).add("state", state);
        if (minutes != null) {
            json.add("minutes", minutes);
        }
        if (note != null) {
            json.add("note", note);
        }
        return json.build();
    }
}
