package com.educonnect.auth;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
class MembershipRepository {
    private static final String MEMBER = "SELECT m.id, m.identity_id, m.person_id, m.roles, m.version,"
            + " coalesce(m.name, i.name) AS name, i.email, i.phone, l.username"
            + " FROM platform.membership m JOIN platform.identity i ON i.id = m.identity_id"
            + " LEFT JOIN platform.school_login l ON l.identity_id = i.id AND l.tenant = m.tenant"
            + " WHERE m.tenant = ? AND m.ended_at IS NULL ";

    @Inject
    @PlatformData
    Sql sql;

    boolean operatorExists() {
        return sql.find(
                        "SELECT EXISTS (SELECT FROM platform.membership WHERE tenant IS NULL AND district_id IS NULL"
                                + " AND 'operator' = ANY (roles) AND ended_at IS NULL)",
                        row -> row.getBoolean(1))
                .orElseThrow();
    }

    void add(UUID id, UUID identity, Place place, UUID person, String name, Collection<String> roles) {
        sql.update(
                "INSERT INTO platform.membership (id, identity_id, tenant, district_id, person_id, name, roles, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
                id,
                identity,
                place.tenant(),
                place.district(),
                person,
                name,
                Sql.array("text", roles));
    }

    Optional<UUID> live(UUID identity, Place place) {
        return sql.find(
                "SELECT id FROM platform.membership WHERE identity_id = ? AND tenant IS NOT DISTINCT FROM ?"
                        + " AND district_id IS NOT DISTINCT FROM ? AND ended_at IS NULL FOR UPDATE",
                row -> row.getObject(1, UUID.class),
                identity,
                place.tenant(),
                place.district());
    }

    /** Gives a membership further roles, and a person if it has none. */
    void widen(UUID id, UUID person, Collection<String> roles) {
        sql.update(
                "UPDATE platform.membership SET person_id = coalesce(person_id, ?), version = version + 1,"
                        + " roles = (SELECT array_agg(DISTINCT role) FROM unnest(roles || ?) AS role) WHERE id = ?",
                person,
                Sql.array("text", roles),
                id);
    }

    boolean change(UUID id, int version, UUID person, Collection<String> roles) {
        return sql.update(
                        "UPDATE platform.membership SET person_id = ?, roles = ?, version = version + 1"
                                + " WHERE id = ? AND version = ? AND ended_at IS NULL",
                        person,
                        Sql.array("text", roles),
                        id,
                        version)
                == 1;
    }

    void end(UUID id, Instant now) {
        sql.update("UPDATE platform.membership SET ended_at = ?, version = version + 1 WHERE id = ?", now, id);
    }

    /** Holds back other changes of this school's heads until this transaction ends. */
    int lockHeads(String tenant) {
        return sql.query(
                        "SELECT id FROM platform.membership WHERE tenant = ? AND ended_at IS NULL"
                                + " AND 'head' = ANY (roles) ORDER BY id FOR UPDATE",
                        row -> 1,
                        tenant)
                .size();
    }

    Optional<MemberView> find(String tenant, UUID id) {
        return sql.find(MEMBER + "AND m.id = ?", MembershipRepository::member, tenant, id);
    }

    /** Whether a membership of this school has that id, ended or not. */
    boolean known(String tenant, UUID id) {
        return sql.find("SELECT 1 FROM platform.membership WHERE id = ? AND tenant = ?", row -> 1, id, tenant)
                .isPresent();
    }

    /** Whether an identity is at home in this place alone. */
    boolean onlyIn(String tenant, UUID identity) {
        return sql.find(
                        "SELECT NOT EXISTS (SELECT FROM platform.membership WHERE identity_id = ? AND ended_at IS NULL"
                                + " AND tenant IS DISTINCT FROM ?)",
                        row -> row.getBoolean(1),
                        identity,
                        tenant)
                .orElseThrow();
    }

    Optional<Addressee> addressee(UUID id) {
        return sql.find(
                "SELECT coalesce(m.name, i.name), i.email, i.language FROM platform.membership m"
                        + " JOIN platform.identity i ON i.id = m.identity_id WHERE m.id = ? AND m.ended_at IS NULL"
                        + " AND i.email IS NOT NULL AND i.disabled_at IS NULL",
                row -> new Addressee(row.getString(1), row.getString(2), row.getString(3)),
                id);
    }

    /** @param search part of a name, or a whole e-mail address, phone number or user name; null for all */
    List<MemberView> page(String tenant, String search, String name, UUID after, int limit) {
        return sql.query(
                MEMBER
                        + "AND (?::text IS NULL OR platform.fold(coalesce(m.name, i.name)) LIKE '%' || platform.fold(?) || '%'"
                        + " OR lower(?) IN (i.email, i.phone, l.username))"
                        + " AND (platform.fold(coalesce(m.name, i.name)), m.id) > (?, ?) ORDER BY platform.fold(coalesce(m.name, i.name)), m.id LIMIT ?",
                MembershipRepository::member,
                tenant,
                search,
                search,
                search,
                name,
                after,
                limit);
    }

    /** How people are called here, by their identity; one whose membership has ended keeps the name he acted under. */
    Map<UUID, String> names(String tenant, Collection<UUID> identities) {
        var rows = sql.query(
                "SELECT DISTINCT ON (m.identity_id) m.identity_id, coalesce(m.name, i.name) AS name"
                        + " FROM platform.membership m JOIN platform.identity i ON i.id = m.identity_id"
                        + " WHERE m.tenant = ? AND m.identity_id = ANY (?)"
                        + " ORDER BY m.identity_id, m.ended_at DESC NULLS FIRST",
                row -> Map.entry(row.getObject("identity_id", UUID.class), row.getString("name")),
                tenant,
                Sql.array("uuid", identities));
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String folded(String name) {
        return sql.find("SELECT platform.fold(?)", row -> row.getString(1), name)
                .orElseThrow();
    }

    Optional<UUID> loginOf(String tenant, String username) {
        return sql.find(
                "SELECT identity_id FROM platform.school_login WHERE tenant = ? AND username = ?",
                row -> row.getObject(1, UUID.class),
                tenant,
                username);
    }

    void addLogin(String tenant, String username, UUID identity) {
        sql.update(
                "INSERT INTO platform.school_login (tenant, username, identity_id) VALUES (?, ?, ?)",
                tenant,
                username,
                identity);
    }

    private static MemberView member(ResultSet row) throws SQLException {
        return new MemberView(
                row.getObject("id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("username"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getObject("person_id", UUID.class),
                row.getInt("version"));
    }
}
