package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** Slow or remote work, written as a row in the running transaction and done later by a {@link WorkHandler}. */
@ApplicationScoped
public class Work {
    @Inject
    Tenants tenants;

    @Inject
    @TenantData
    Sql tenant;

    @Inject
    @PlatformData
    Sql platform;

    public UUID enqueue(String kind, JsonObject payload) {
        return enqueue(kind, payload, null);
    }

    /** Not before {@code dueAt}; null is at once. */
    public UUID enqueue(String kind, JsonObject payload, Instant dueAt) {
        var sql = tenants.find().isPresent() ? tenant : platform;
        return sql.find(
                        "SELECT platform.enqueue(?, ?::jsonb, ?::timestamptz)",
                        row -> row.getObject(1, UUID.class),
                        kind,
                        payload.toString(),
                        dueAt)
                .orElseThrow();
    }
}
