package com.educonnect.analytics.access;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the school at work has granted; the database shows it no other's rows. */
@Dependent
class AccessRepository {
    private static final String SELECT = """
            SELECT g.id, g.class_id, g.class_name, g.reason, g.granted_at, g.valid_until, g.revoked_at,
                   g.revoked_at IS NULL AND g.valid_until >= ? AND g.district_id = ? AS live, l.looks, l.looked_at
              FROM platform.district_access g
             CROSS JOIN LATERAL (SELECT count(*) AS looks, max(a.at) AS looked_at FROM platform.audit a
                                  WHERE a.tenant = g.tenant AND a.at >= g.granted_at AND a.entity = 'district_access'
                                    AND a.entity_id = g.id::text AND a.action = 'district-access.used') l
            """;

    @Inject
    @TenantData
    Sql sql;

    /** @param district the one that looks after the school now */
    List<AccessView> page(LocalDate today, UUID district, String at, String id, int limit) {
        return sql.query(
                SELECT + " WHERE (g.granted_at, g.id::text) < (?::timestamptz, ?)"
                        + " ORDER BY g.granted_at DESC, g.id::text DESC LIMIT ?",
                AccessView::read,
                today,
                district,
                at,
                id,
                limit);
    }

    /** Only those that may be used now. */
    List<AccessView> live(LocalDate today, UUID district, String at, String id, int limit) {
        return sql.query(
                SELECT + " WHERE (g.granted_at, g.id::text) < (?::timestamptz, ?) AND g.revoked_at IS NULL"
                        + " AND g.valid_until >= ? AND g.district_id = ?"
                        + " ORDER BY g.granted_at DESC, g.id::text DESC LIMIT ?",
                AccessView::read,
                today,
                district,
                at,
                id,
                today,
                district,
                limit);
    }

    Optional<AccessView> find(LocalDate today, UUID district, UUID id) {
        return sql.find(SELECT + " WHERE g.id = ?", AccessView::read, today, district, id);
    }

    Optional<String> className(UUID schoolClass) {
        return sql.find("SELECT name FROM school_class WHERE id = ?", row -> row.getString(1), schoolClass);
    }

    void grant(UUID id, UUID district, String className, GrantAccess access, UUID actor) {
        sql.query(
                "SELECT platform.grant_district_access(?, ?, ?, ?, ?, ?, ?)",
                row -> null,
                id,
                district,
                access.schoolClass(),
                className,
                access.reason().strip(),
                access.validUntil(),
                actor);
    }

    void revoke(UUID id) {
        sql.query("SELECT platform.revoke_district_access(?)", row -> null, id);
    }
}
