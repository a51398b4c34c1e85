package com.educonnect.grades.council;

import com.educonnect.grades.rules.scheme.Proposed;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What the rules propose for a pupil.
 *
 * @param barred the figures earn it, but conduct or absences refuse it
 */
public record ProposedChoice(String code, String kind, boolean barred) {
    static ProposedChoice of(Proposed proposed) {
        return new ProposedChoice(
                proposed.proposal().code(), Choice.kind(proposed.proposal().group()), proposed.barred());
    }

    static ProposedChoice of(JsonObject json) {
        return new ProposedChoice(json.getString("code"), json.getString("kind"), json.getBoolean("barred"));
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("kind", kind)
                .add("barred", barred)
                .build();
    }
}
