package com.educonnect.auth;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Audit rows of this domain: its tables are the platform's, so the school is named here instead of taken from a role. */
@ApplicationScoped
public class AuthAudit {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Tenants tenants;

    void record(String action, String entity, Object id) {
        record(action, entity, id, null);
    }

    void record(String action, String entity, Object id, JsonObject detail) {
        var actor = tenants.actor();
        var tenant = tenants.find().map(Tenant::id).orElse(null);
        write(tenant, actor.identity(), actor.session(), action, entity, id, detail, actor.roles());
    }

    /** For what happens before there is an actor: a login, a reset by mail. */
    public void recordOf(UUID identity, UUID session, String action, String entity, Object id) {
        write(null, identity, session, action, entity, id, null, Set.of());
    }

    /** For whoever comes into a place: the row is of that place, with what he or she is there. */
    void recordAt(Membership membership, UUID session, String action, String entity, Object id) {
        write(membership.tenant(), membership.identity(), session, action, entity, id, null, membership.roles());
    }

    /** For what the platform does in a school that is not the request's own. */
    void recordIn(String tenant, String action, String entity, Object id, JsonObject detail) {
        var actor = tenants.actor();
        write(tenant, actor.identity(), actor.session(), action, entity, id, detail, actor.roles());
    }

    private void write(
            String tenant,
            UUID identity,
            UUID session,
            String action,
            String entity,
            Object id,
            JsonObject detail,
            Collection<String> roles) {
        sql.query(
                "SELECT platform.record_audit_of(?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
                row -> null,
                tenant,
                identity,
                session,
                tenants.actor().request(),
                action,
                entity,
                id.toString(),
                detail == null ? null : detail.toString(),
                Sql.array("text", roles));
    }
}
