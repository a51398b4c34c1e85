package com.educonnect.sync;

import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/**
 * What changed since a cursor.
 *
 * @param cursor from where to pull the next time
 * @param more whether there is more to pull at once
 */
public record Pulled(List<Changed> changes, List<Gone> deletes, String cursor, boolean more) {
    /** An entity as it is now; several changes of it are told as one. */
    public record Changed(String entity, UUID id, @Nullable UUID schoolClass, int version, JsonObject data) {}

    /** An entity that is no more. */
    public record Gone(String entity, UUID id) {}
}
