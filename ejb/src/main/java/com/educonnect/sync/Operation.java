package com.educonnect.sync;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing a person did on a device, perhaps long before it arrives.
 *
 * @param opId the device's UUIDv7; its time tells how old the operation is
 * @param seq the device's own count, always growing
 * @param entity what it changes
 * @param base the version of the entity that the person saw, 0 if none
 * @param at the device's clock: shown and kept, never used to order
 * @param schema the form of the data
 */
public record Operation(
        @NotNull UUID opId,
        @Min(0) long seq,
        @NotBlank String type,
        @NotNull UUID entity,
        @Min(0) int base,
        @NotNull Instant at,
        @NotNull JsonObject data,
        @Min(1) int schema) {
    private static final int TIME_ORDERED = 7;

    boolean madeBefore(Instant moment) {
        return opId.version() == TIME_ORDERED
                && Instant.ofEpochMilli(opId.getMostSignificantBits() >>> 16).isBefore(moment);
    }

    boolean timeOrdered() {
        return opId.version() == TIME_ORDERED;
    }
}
