package com.educonnect.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * The one statement that sees everything that decides about a save. Its parameters are, in order: class, day, ISO day of
 * the week, slot, subject, base version, author, device, whether the teacher is absent, and the exceptions as JSON.
 */
final class CaseRows {
    static final String SELECT = """
            WITH given AS (
                SELECT ?::uuid AS school_class_id, ?::date AS day, ?::text AS weekday, ?::uuid AS slot_id,
                       ?::uuid AS subject_id, ?::int AS base, ?::uuid AS author, ?::uuid AS device,
                       ?::boolean AS teacher_absent, ?::jsonb AS exceptions)
            SELECT y.state = 'open' AS year_open,
                   g.day BETWEEN y.starts_on AND y.ends_on AND position(g.weekday IN y.weekend) = 0
                       AND NOT EXISTS (SELECT FROM closure k WHERE k.school_year_id = y.id
                                       AND g.day BETWEEN k.starts_on AND k.ends_on) AS school_day,
                   s.id IS NOT NULL AS slot_known,
                   s.unit IS NOT DISTINCT FROM coalesce(l.roll_unit, 'lesson')
                       AND (s.shift_id IS NULL OR s.shift_id IS NOT DISTINCT FROM c.shift_id) AS slot_fits,
                   g.subject_id IS NULL
                       OR EXISTS (SELECT FROM subject j WHERE j.id = g.subject_id) AS subject_known,
                   array(SELECT (m ->> 'pupil')::uuid FROM jsonb_array_elements(g.exceptions) m
                         WHERE NOT EXISTS (
                             SELECT FROM enrollment e
                             WHERE e.school_class_id = c.id AND e.pupil_id = (m ->> 'pupil')::uuid
                               AND e.starts_on <= g.day AND (e.ends_on IS NULL OR e.ends_on > g.day)))
                       AS strangers,
                   r.id, r.version, r.teacher_absent, r.subject_id, r.taken_by, r.taken_by_person, r.taken_at,
                   concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS taken_by_name,
                   (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('pupil', a.pupil_id,
                               'state', a.state, 'minutes', a.minutes, 'note', a.note))), '[]')
                    FROM absence a WHERE a.roll_id = r.id)::text AS exceptions,
                   (SELECT max(h.device_seq) FROM roll_history h WHERE h.roll_id = r.id
                    AND h.changed_by = g.author AND h.device_id = g.device) AS newest_seq,
                   EXISTS (SELECT FROM roll_history h WHERE h.roll_id = r.id AND h.changed_by = g.author
                           AND h.version > g.base AND h.teacher_absent = g.teacher_absent
                           AND h.exceptions = g.exceptions) AS already_said
            FROM given g
            JOIN school_class c ON c.id = g.school_class_id
            JOIN school_year y ON y.id = c.school_year_id
            LEFT JOIN level l ON l.id = c.level_id
            LEFT JOIN slot s ON s.id = g.slot_id
            LEFT JOIN roll r ON r.school_class_id = c.id AND r.held_on = g.day AND r.slot_id = g.slot_id
            LEFT JOIN person p ON p.id = r.taken_by_person
            """;

    private CaseRows() {}

    static RollCase read(ResultSet row) throws SQLException {
        return new RollCase(
                row.getBoolean("year_open"),
                row.getBoolean("school_day"),
                row.getBoolean("slot_known"),
                row.getBoolean("slot_fits"),
                row.getBoolean("subject_known"),
                Set.of((UUID[]) row.getArray("strangers").getArray()),
                row.getObject("id") == null ? null : roll(row));
    }

    private static Roll roll(ResultSet row) throws SQLException {
        return new Roll(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Authors.read(row, "taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                new RollContent(
                        row.getBoolean("teacher_absent"),
                        row.getObject("subject_id", UUID.class),
                        RollContent.marks(row.getString("exceptions"))),
                row.getObject("newest_seq", Long.class),
                row.getBoolean("already_said"));
    }
}
