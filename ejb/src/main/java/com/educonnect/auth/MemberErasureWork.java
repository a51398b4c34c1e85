package com.educonnect.auth;

import com.educonnect.auth.session.SessionService;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/**
 * Ends every access that a person of the school had and erases the names kept with it. The identity itself is erased once it
 * is at home nowhere else: somebody may have children in two schools.
 */
@ApplicationScoped
public class MemberErasureWork implements WorkHandler {
    public static final String KIND = "auth.erase-member";
    private static final String NOBODY = "—";

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SessionService sessions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var person = UUID.fromString(payload.getString("person"));
        var school = tenants.current().id();
        List<UUID> identities = sql.query(
                "SELECT DISTINCT identity_id FROM platform.membership WHERE tenant = ? AND person_id = ?",
                row -> row.getObject(1, UUID.class),
                school,
                person);
        sql.query(
                        "SELECT id FROM platform.membership WHERE tenant = ? AND person_id = ? AND ended_at IS NULL",
                        row -> row.getObject(1, UUID.class),
                        school,
                        person)
                .forEach(membership -> sessions.endAllOfMembership(membership, "person-erased"));
        sql.update(
                "UPDATE platform.membership SET ended_at = coalesce(ended_at, now()), name = ?, version = version + 1"
                        + " WHERE tenant = ? AND person_id = ?",
                NOBODY,
                school,
                person);
        identities.forEach(identity -> forget(identity, school));
    }

    private void forget(UUID identity, String school) {
        sql.update("DELETE FROM platform.school_login WHERE tenant = ? AND identity_id = ?", school, identity);
        sql.update("""
                UPDATE platform.identity SET name = ?, email = NULL, phone = NULL, password_hash = NULL,
                    disabled_at = coalesce(disabled_at, now()), version = version + 1
                WHERE id = ? AND NOT EXISTS (SELECT FROM platform.membership m
                    WHERE m.identity_id = identity.id AND m.ended_at IS NULL)
                """, NOBODY, identity);
        sql.update(
                "UPDATE platform.session SET device = NULL WHERE identity_id = ? AND revoked_at IS NOT NULL", identity);
    }
}
