package com.educonnect.attendance;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads one roll for a screen, and its past. */
@Dependent
class RollReading {
    @Inject
    @TenantData
    Sql sql;

    RollView roll(RollKey key) {
        return sql.find("""
                        SELECT c.id AS school_class_id, c.name AS class_name, s.id AS slot_id, s.name AS slot_name,
                               r.id, coalesce(r.version, 0) AS version, coalesce(r.teacher_absent, false) AS teacher_absent,
                               r.subject_id, r.taken_by, r.taken_by_person, r.taken_at, h.overrides,
                               concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS taken_by_name,
                               (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('pupil', a.pupil_id,
                                           'state', a.state, 'minutes', a.minutes, 'note', a.note)) ORDER BY a.pupil_id), '[]')
                                FROM absence a WHERE a.roll_id = r.id)::text AS exceptions
                        FROM school_class c
                        JOIN slot s ON s.id = ?
                        LEFT JOIN roll r ON r.school_class_id = c.id AND r.held_on = ? AND r.slot_id = s.id
                        LEFT JOIN roll_history h ON h.roll_id = r.id AND h.version = r.version
                        LEFT JOIN person p ON p.id = r.taken_by_person
                        WHERE c.id = ?
                        """, row -> view(row, key), key.slot(), key.day(), key.schoolClass())
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    private static RollView view(ResultSet row, RollKey key) throws SQLException {
        var taken = row.getObject("id") != null;
        return new RollView(
                row.getObject("school_class_id", UUID.class),
                row.getString("class_name"),
                key.day(),
                row.getObject("slot_id", UUID.class),
                row.getString("slot_name"),
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getBoolean("teacher_absent"),
                row.getObject("subject_id", UUID.class),
                taken ? Authors.read(row, "taken_by") : null,
                instant(row, "taken_at"),
                row.getObject("overrides", Integer.class),
                List.of(),
                RollContent.marks(row.getString("exceptions")));
    }

    /** The list of the class that day; a pupil marked there whose enrolment was corrected since is still shown, last. */
    List<RollView.Listed> list(RollKey key, UUID roll) {
        return sql.query(
                """
                SELECT row_number() OVER (ORDER BY m.late, p.sort_key, p.id) AS n, p.id,
                       concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS name
                FROM (
                    SELECT e.pupil_id, false AS late FROM enrollment e
                    WHERE e.school_class_id = ? AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?)
                    UNION ALL
                    SELECT a.pupil_id, true FROM absence a
                    WHERE a.roll_id = ?::uuid AND NOT EXISTS (
                        SELECT FROM enrollment e
                        WHERE e.school_class_id = ? AND e.pupil_id = a.pupil_id
                          AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?))) m
                JOIN person p ON p.id = m.pupil_id
                ORDER BY n
                """,
                row -> new RollView.Listed(row.getInt(1), row.getObject(2, UUID.class), row.getString(3)),
                key.schoolClass(),
                key.day(),
                key.day(),
                roll,
                key.schoolClass(),
                key.day(),
                key.day());
    }

    List<RollVersion> history(RollKey key, int before, int limit) {
        return sql.query(
                """
                SELECT h.version, h.changed_by, h.changed_by_person,
                       concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS changed_by_name, h.changed_at, h.device_time,
                       h.teacher_absent, h.subject_id, h.exceptions::text AS exceptions, h.overrides
                FROM roll r
                JOIN roll_history h ON h.roll_id = r.id
                LEFT JOIN person p ON p.id = h.changed_by_person
                WHERE r.school_class_id = ? AND r.held_on = ? AND r.slot_id = ? AND h.version < ?
                ORDER BY h.version DESC
                LIMIT ?
                """,
                row -> new RollVersion(
                        row.getInt("version"),
                        Authors.read(row, "changed_by"),
                        instant(row, "changed_at"),
                        instant(row, "device_time"),
                        row.getBoolean("teacher_absent"),
                        row.getObject("subject_id", UUID.class),
                        RollContent.marks(row.getString("exceptions")),
                        row.getObject("overrides", Integer.class)),
                key.schoolClass(),
                key.day(),
                key.slot(),
                before,
                limit);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
