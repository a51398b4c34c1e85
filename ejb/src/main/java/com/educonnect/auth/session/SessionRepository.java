package com.educonnect.auth.session;

import com.educonnect.auth.Grants;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Dependent
class SessionRepository {
    private static final String SESSION = "SELECT s.id, s.identity_id, s.host, s.expires_at, i.language,"
            + " m.id AS membership, m.person_id, m.tenant, m.district_id, m.roles"
            + " FROM platform.session s JOIN platform.identity i ON i.id = s.identity_id ";
    private static final String LIVE = " WHERE s.id = ? AND s.revoked_at IS NULL AND s.expires_at > ?"
            + " AND i.disabled_at IS NULL AND m.ended_at IS NULL";
    private static final String AS_CHOSEN =
            SESSION + "LEFT JOIN platform.membership m ON m.id = s.membership_id" + LIVE;
    private static final String BESIDE =
            SESSION + "JOIN platform.membership m ON m.identity_id = s.identity_id" + LIVE + " AND m.id = ?";

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Grants grants;

    Optional<Session> live(UUID id, Instant now) {
        return sql.find(AS_CHOSEN, this::read, id, now);
    }

    /** As it is in another membership of the same identity. */
    Optional<Session> live(UUID id, UUID membership, Instant now) {
        return sql.find(BESIDE, this::read, id, now, membership);
    }

    void add(
            UUID id,
            UUID identity,
            UUID membership,
            String host,
            String device,
            byte[] hash,
            Instant now,
            Instant end) {
        sql.update(
                "INSERT INTO platform.session (id, identity_id, membership_id, host, device, refresh_hash,"
                        + " refreshed_at, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                identity,
                membership,
                host,
                device,
                hash,
                now,
                now,
                end);
    }

    Optional<SessionRow> lock(UUID id) {
        return sql.find(
                "SELECT id, identity_id, refresh_number, refresh_hash, previous_hash, refreshed_at, expires_at,"
                        + " revoked_at FROM platform.session WHERE id = ? FOR UPDATE",
                SessionRepository::row,
                id);
    }

    void rotate(UUID id, RefreshToken next, byte[] previous, Instant now) {
        sql.update(
                "UPDATE platform.session SET refresh_hash = ?, refresh_number = ?, previous_hash = ?, refreshed_at = ?"
                        + " WHERE id = ?",
                next.hash(),
                next.number(),
                previous,
                now,
                id);
    }

    void choose(UUID id, UUID membership) {
        sql.update("UPDATE platform.session SET membership_id = ? WHERE id = ?", membership, id);
    }

    List<UUID> revoke(String condition, Object of, String reason, Instant now) {
        return sql.query(
                "UPDATE platform.session SET revoked_at = ?, revoked_for = ? WHERE revoked_at IS NULL AND " + condition
                        + " RETURNING id",
                row -> row.getObject(1, UUID.class),
                now,
                reason,
                of);
    }

    List<UUID> revokeOthers(UUID identity, UUID kept, String reason, Instant now) {
        return sql.query(
                "UPDATE platform.session SET revoked_at = ?, revoked_for = ? WHERE identity_id = ? AND id <> ?"
                        + " AND revoked_at IS NULL RETURNING id",
                row -> row.getObject(1, UUID.class),
                now,
                reason,
                identity,
                kept);
    }

    List<UUID> ofMembership(UUID membership) {
        return sql.query(
                "SELECT id FROM platform.session WHERE membership_id = ? AND revoked_at IS NULL",
                row -> row.getObject(1, UUID.class),
                membership);
    }

    List<UUID> ofTenant(String tenant) {
        return sql.query(
                "SELECT s.id FROM platform.session s JOIN platform.membership m ON m.id = s.membership_id"
                        + " WHERE m.tenant = ? AND m.ended_at IS NULL AND s.revoked_at IS NULL",
                row -> row.getObject(1, UUID.class),
                tenant);
    }

    int forgetDead(Instant before, int most) {
        return sql.update(
                "DELETE FROM platform.session WHERE id IN (SELECT id FROM platform.session WHERE expires_at < ?"
                        + " ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED)",
                before,
                most);
    }

    private Session read(ResultSet row) throws SQLException {
        var tenant = row.getString("tenant");
        var roles = row.getArray("roles");
        Set<String> names = roles == null ? Set.of() : new LinkedHashSet<>(Arrays.asList((String[]) roles.getArray()));
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getObject("membership", UUID.class),
                row.getObject("person_id", UUID.class),
                tenant,
                row.getObject("district_id", UUID.class),
                row.getString("host"),
                row.getString("language"),
                instant(row, "expires_at"),
                names,
                grants.permissions(tenant, names));
    }

    private static SessionRow row(ResultSet row) throws SQLException {
        return new SessionRow(
                row.getObject("id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getInt("refresh_number"),
                row.getBytes("refresh_hash"),
                row.getBytes("previous_hash"),
                instant(row, "refreshed_at"),
                instant(row, "expires_at"),
                instant(row, "revoked_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
