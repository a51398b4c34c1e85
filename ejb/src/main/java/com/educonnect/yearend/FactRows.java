package com.educonnect.yearend;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Reads what a plan is made from: the ladder, and who stands where on the year's last day. */
@Dependent
class FactRows {
    /** A decision counts once its council is closed; of several, that of the latest period. */
    private static final String STANDINGS = """
            WITH decided AS MATERIALIZED (
                SELECT DISTINCT ON (v.pupil_id) v.pupil_id, v.decision
                FROM school_class c
                JOIN council k ON k.school_class_id = c.id AND k.state = 'closed'
                JOIN period q ON q.id = k.period_id
                JOIN council_verdict v ON v.council_id = k.id AND v.decided_at IS NOT NULL AND v.decision IS NOT NULL
                WHERE c.school_year_id = ?
                ORDER BY v.pupil_id, q.ends_on DESC, k.closed_at DESC)
            SELECT e.pupil_id, concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS name, e.id AS enrollment,
                   e.ends_on IS NULL AS open, c.id AS school_class, d.decision
            FROM school_year y
            JOIN school_class c ON c.school_year_id = y.id AND c.kind = 'class'
            JOIN enrollment e ON e.school_class_id = c.id AND e.kind = 'class' AND e.starts_on <= y.ends_on
                 AND (e.ends_on IS NULL OR e.ends_on >= y.ends_on)
            JOIN pupil u ON u.person_id = e.pupil_id AND (u.left_on IS NULL OR u.left_on > y.ends_on)
            JOIN person p ON p.id = u.person_id
            LEFT JOIN decided d ON d.pupil_id = e.pupil_id
            LEFT JOIN level l ON l.id = c.level_id
            WHERE y.id = ?
            ORDER BY l.position NULLS LAST, c.code, p.sort_key, p.id
            """;

    @Inject
    @TenantData
    Sql sql;

    School school(UUID year) {
        var positions = new HashMap<UUID, Integer>();
        sql.query(
                "SELECT id, position FROM level",
                row -> positions.put(row.getObject("id", UUID.class), row.getInt("position")));
        return new School(positions, sql.query("""
                SELECT c.id, c.code, c.name, c.stream_id, coalesce(c.capacity, r.capacity) AS capacity,
                       array_remove(c.level_id || ARRAY(SELECT f.level_id FROM school_class_level f
                           WHERE f.school_class_id = c.id AND f.level_id <> c.level_id ORDER BY 1), NULL) AS levels
                FROM school_class c LEFT JOIN room r ON r.id = c.room_id
                WHERE c.school_year_id = ? AND c.kind = 'class'
                """, FactRows::schoolClass, year));
    }

    List<Standing> standings(UUID year, JsonObject choices) {
        return sql.query(
                STANDINGS,
                row -> new Standing(
                        row.getObject("pupil_id", UUID.class),
                        row.getString("name"),
                        row.getObject("enrollment", UUID.class),
                        row.getBoolean("open"),
                        row.getObject("school_class", UUID.class),
                        row.getString("decision"),
                        Choice.of(choices.getJsonObject(row.getString("pupil_id")))),
                year,
                year);
    }

    private static LeavingClass schoolClass(ResultSet row) throws SQLException {
        return new LeavingClass(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                levels(row.getArray("levels")),
                row.getObject("stream_id", UUID.class),
                row.getObject("capacity", Integer.class));
    }

    private static List<UUID> levels(Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
