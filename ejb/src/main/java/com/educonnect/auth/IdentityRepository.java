package com.educonnect.auth;

import com.educonnect.auth.MembershipView.District;
import com.educonnect.auth.MembershipView.School;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class IdentityRepository {
    private static final String SELECT = "SELECT i.id, i.email, i.phone, i.name, i.language, i.password_hash,"
            + " i.disabled_at IS NOT NULL AS disabled FROM platform.identity i ";
    private static final String MEMBERSHIPS = "SELECT m.id, m.identity_id, m.tenant, m.roles, e.id AS school,"
            + " e.name AS school_name, e.slug, e.language, d.id AS district, d.name AS district_name"
            + " FROM platform.membership m LEFT JOIN platform.establishment e ON e.tenant = m.tenant"
            + " LEFT JOIN platform.district d ON d.id = m.district_id"
            + " WHERE m.identity_id = ? AND m.ended_at IS NULL AND (m.tenant IS NULL OR e.state IN ('open', 'readonly'))"
            + " ORDER BY m.created_at, m.id";

    @Inject
    @PlatformData
    Sql sql;

    Optional<Account> find(LoginName login) {
        return switch (login.kind()) {
            case EMAIL -> sql.find(SELECT + "WHERE i.email = ?", IdentityRepository::account, login.text());
            case PHONE -> sql.find(SELECT + "WHERE i.phone = ?", IdentityRepository::account, login.text());
            case USERNAME ->
                sql.find(
                        SELECT
                                + "JOIN platform.school_login l ON l.identity_id = i.id WHERE l.tenant = ? AND l.username = ?",
                        IdentityRepository::account,
                        login.tenant(),
                        login.text());
        };
    }

    Optional<Account> find(UUID id) {
        return sql.find(SELECT + "WHERE i.id = ?", IdentityRepository::account, id);
    }

    List<Membership> memberships(UUID identity) {
        return sql.query(MEMBERSHIPS, IdentityRepository::membership, identity);
    }

    void add(UUID id, String email, String phone, String name, String language) {
        sql.update(
                "INSERT INTO platform.identity (id, email, phone, name, language) VALUES (?, ?, ?, ?, ?)",
                id,
                email,
                phone,
                name,
                language);
    }

    /** The identity with that e-mail address or, without one, that number; a new one if there is none. */
    UUID claim(UUID id, String email, String phone, String name, String language) {
        var address = email == null ? "phone" : "email";
        sql.update(
                "INSERT INTO platform.identity (id, email, phone, name, language) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (" + address + ") DO NOTHING",
                id,
                email,
                email == null ? phone : null,
                name,
                language);
        return sql.find(
                        "SELECT id FROM platform.identity WHERE " + address + " = ?",
                        row -> row.getObject(1, UUID.class),
                        email == null ? phone : email)
                .orElseThrow();
    }

    /** It stands before the letter leaves: whoever reads at once must not be told that the link is not valid. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addReset(byte[] hash, UUID identity, Instant expires) {
        sql.update(
                "INSERT INTO platform.password_reset (token_hash, identity_id, expires_at) VALUES (?, ?, ?)",
                hash,
                identity,
                expires);
    }

    /** Whose unspent, still valid reset it is. */
    Optional<UUID> ofReset(byte[] hash, Instant now) {
        return sql.find(
                "SELECT identity_id FROM platform.password_reset WHERE token_hash = ? AND used_at IS NULL"
                        + " AND expires_at > ?",
                row -> row.getObject(1, UUID.class),
                hash,
                now);
    }

    /** Spends a reset, and with it all others of the same identity; false if it was spent meanwhile. */
    boolean spendReset(byte[] hash, UUID identity, Instant now) {
        var spent = sql.update(
                "UPDATE platform.password_reset SET used_at = ? WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?",
                now,
                hash,
                now);
        sql.update(
                "UPDATE platform.password_reset SET used_at = ? WHERE identity_id = ? AND used_at IS NULL",
                now,
                identity);
        return spent == 1;
    }

    int forgetResets(Instant before, int most) {
        return sql.update(
                "DELETE FROM platform.password_reset WHERE token_hash IN (SELECT token_hash FROM platform.password_reset"
                        + " WHERE expires_at < ? ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED)",
                before,
                most);
    }

    void setPassword(UUID id, String hash, Instant now) {
        sql.update(
                "UPDATE platform.identity SET password_hash = ?, password_changed_at = ?,"
                        + " version = version + 1 WHERE id = ?",
                hash,
                now,
                id);
    }

    /** The same password under today's parameters; nothing else changes. */
    void rehash(UUID id, String old, String hash) {
        sql.update("UPDATE platform.identity SET password_hash = ? WHERE id = ? AND password_hash = ?", hash, id, old);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("phone"),
                row.getString("name"),
                row.getString("language"),
                row.getString("password_hash"),
                row.getBoolean("disabled"));
    }

    private static Membership membership(ResultSet row) throws SQLException {
        var school = row.getObject("school", UUID.class);
        var district = row.getObject("district", UUID.class);
        return new Membership(
                row.getObject("id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getString("tenant"),
                school == null
                        ? null
                        : new School(
                                school, row.getString("school_name"), row.getString("slug"), row.getString("language")),
                district == null ? null : new District(district, row.getString("district_name")),
                List.of((String[]) row.getArray("roles").getArray()));
    }
}
