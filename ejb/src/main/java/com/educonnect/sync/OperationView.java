package com.educonnect.sync;

import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;

/**
 * The result of one operation as its device gets it.
 *
 * @param status applied, duplicate, merged, conflict or rejected
 * @param title why, in the caller's language
 */
public record OperationView(
        UUID opId,
        String status,
        @Nullable Integer version,
        @Nullable JsonObject data,
        @Nullable String code,
        @Nullable String title,
        @Nullable String detail) {
    static OperationView of(UUID opId, SyncResult result, Locale language) {
        var reason = Reason.of(result, language);
        return new OperationView(
                opId,
                result.status().name().toLowerCase(Locale.ROOT),
                result.version(),
                result.data(),
                result.code(),
                reason.title(),
                reason.detail());
    }
}
