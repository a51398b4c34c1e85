package com.educonnect.billing.fees;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes families. */
@Dependent
class FamilyRepository {
    private static final String SELECT = """
            SELECT f.id, f.number, f.name, f.payer_id, nullif(concat_ws(' ', nullif(p.given_names, ''), p.family_name), '') AS payer_name,
                   p.phone, f.joined_id, f.reminded_on, f.version
              FROM family f LEFT JOIN person p ON p.id = f.payer_id
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    School school;

    Optional<FamilyView> find(UUID id) {
        return sql.find(SELECT + " WHERE f.id = ?", this::read, id);
    }

    /** Held until the transaction ends, so that of two who change an account one comes after the other. */
    Optional<FamilyView> hold(UUID id) {
        return sql.find(SELECT + " WHERE f.id = ? FOR UPDATE OF f", this::read, id);
    }

    void create(UUID id, String number, String name, UUID payer) {
        sql.update(
                "INSERT INTO family (id, number, name, payer_id) VALUES (?, ?, ?, ?::uuid)", id, number, name, payer);
    }

    void change(UUID id, String name, UUID payer) {
        sql.update(
                "UPDATE family SET name = ?, payer_id = ?::uuid, version = version + 1 WHERE id = ?", name, payer, id);
    }

    void joined(UUID id, UUID into) {
        sql.update("UPDATE family SET joined_id = ?, version = version + 1 WHERE id = ?", into, id);
        sql.update("UPDATE family SET joined_id = ? WHERE joined_id = ?", into, id);
        sql.update("UPDATE family_pupil SET family_id = ? WHERE family_id = ?", into, id);
    }

    boolean isPerson(UUID id) {
        return sql.find("SELECT 1 FROM person WHERE id = ?", row -> true, id).isPresent();
    }

    boolean isPupil(UUID id) {
        return sql.find("SELECT 1 FROM pupil WHERE person_id = ?", row -> true, id)
                .isPresent();
    }

    Optional<UUID> familyOf(UUID pupil) {
        return sql.find(
                "SELECT family_id FROM family_pupil WHERE pupil_id = ?", row -> row.getObject(1, UUID.class), pupil);
    }

    void belongs(UUID pupil, UUID family) {
        sql.update(
                "INSERT INTO family_pupil (pupil_id, family_id) VALUES (?, ?) ON CONFLICT (pupil_id) DO UPDATE SET"
                        + " family_id = excluded.family_id",
                pupil,
                family);
    }

    /** A pupil without a family, and the guardian who is asked for the money, if there is one. */
    record Alone(UUID pupil, UUID payer, String name, UUID family) {}

    /** Who was enrolled in a class that has not ended yet and belongs to no family, with the payer's, if he has one. */
    List<Alone> alone() {
        return sql.query(
                """
                SELECT u.person_id, g.guardian_id, coalesce(nullif(q.family_name, ''), p.family_name) AS name,
                       (SELECT f.id FROM family f WHERE f.payer_id = g.guardian_id AND f.joined_id IS NULL
                         ORDER BY f.number LIMIT 1) AS family_id
                  FROM (SELECT ?::date AS today) a
                 CROSS JOIN pupil u
                  JOIN person p ON p.id = u.person_id
                  LEFT JOIN LATERAL (
                      SELECT h.guardian_id FROM guardianship h
                       WHERE h.pupil_id = u.person_id AND (h.ended_on IS NULL OR h.ended_on > a.today)
                       ORDER BY h.pays DESC, h.position, h.id LIMIT 1) g ON true
                  LEFT JOIN person q ON q.id = g.guardian_id
                 WHERE NOT EXISTS (SELECT FROM family_pupil m WHERE m.pupil_id = u.person_id)
                   AND EXISTS (SELECT FROM enrollment e WHERE e.pupil_id = u.person_id AND e.kind = 'class'
                                  AND (e.ends_on IS NULL OR e.ends_on > a.today))
                 ORDER BY p.sort_key, p.id
                """,
                row -> new Alone(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, UUID.class)),
                school.today());
    }

    private FamilyView read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new FamilyView(
                id,
                row.getString("number"),
                row.getString("name"),
                row.getObject("payer_id", UUID.class),
                row.getString("payer_name"),
                row.getString("phone"),
                row.getObject("joined_id", UUID.class),
                row.getObject("reminded_on", LocalDate.class),
                row.getInt("version"),
                pupils(id));
    }

    private List<FamilyView.Child> pupils(UUID family) {
        return sql.query(
                """
                SELECT u.person_id, concat_ws(' ', nullif(p.given_names, ''), p.family_name), u.admission_number, c.id, c.name
                  FROM family_pupil m
                  JOIN pupil u ON u.person_id = m.pupil_id
                  JOIN person p ON p.id = u.person_id
                  LEFT JOIN LATERAL (
                      SELECT e.school_class_id FROM enrollment e
                       WHERE e.pupil_id = u.person_id AND e.kind = 'class' ORDER BY e.starts_on DESC LIMIT 1) e ON true
                  LEFT JOIN school_class c ON c.id = e.school_class_id
                 WHERE m.family_id = ? ORDER BY p.birth_date, p.sort_key, p.id
                """,
                row -> new FamilyView.Child(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5)),
                family);
    }
}
