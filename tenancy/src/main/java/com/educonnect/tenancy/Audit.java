package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Map;

/**
 * Who did what, and in which roles: one row for each write, in the transaction of the write. The row's tenant is taken from
 * the database role, never from the caller. Details hold keys and counts, no personal data.
 */
@ApplicationScoped
public class Audit {
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    Tenants tenants;

    @Inject
    @TenantData
    Sql tenant;

    @Inject
    @PlatformData
    Sql platform;

    public void record(String action, String entity, Object entityId) {
        record(action, entity, entityId, Map.of());
    }

    public void record(String action, String entity, Object entityId, Map<String, ?> detail) {
        var sql = tenants.find().isPresent() ? tenant : platform;
        var actor = tenants.actor();
        sql.query(
                "SELECT platform.record_audit(?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
                row -> null,
                actor.identity(),
                actor.session(),
                actor.request(),
                action,
                entity,
                text(entityId),
                json(detail),
                Sql.array("text", actor.roles()));
    }

    /** For what the platform writes of one school in its own tables, where the school's role is not at work. */
    public void recordOf(String school, String action, String entity, Object entityId, Map<String, ?> detail) {
        var actor = tenants.actor();
        platform.query(
                "SELECT platform.record_audit_of(?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
                row -> null,
                school,
                actor.identity(),
                actor.session(),
                actor.request(),
                action,
                entity,
                text(entityId),
                json(detail),
                Sql.array("text", actor.roles()));
    }

    private static String text(Object id) {
        return id == null ? null : id.toString();
    }

    private String json(Map<String, ?> detail) {
        return detail.isEmpty() ? null : json.toJson(detail);
    }
}
