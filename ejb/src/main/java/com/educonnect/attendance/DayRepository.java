package com.educonnect.attendance;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads the rolls of a day: classes against the lessons of their shift, on days when there is school. */
@Dependent
class DayRepository {
    private static final String COLUMNS = """
            SELECT d.school_class_id, d.class_code, d.class_name, d.slot_id, d.slot_name, d.half_day, d.starts_at, d.ends_at,
                   d.roll_id IS NOT NULL AS taken, coalesce(d.version, 0) AS version,
                   coalesce(d.teacher_absent, false) AS teacher_absent,
                   (SELECT count(*) FROM enrollment e WHERE e.school_class_id = d.school_class_id
                    AND e.starts_on <= d.day AND (e.ends_on IS NULL OR e.ends_on > d.day)) AS pupils,
                   a.missed, a.late
            FROM (
                SELECT c.id AS school_class_id, c.kind, c.code AS class_code, c.name AS class_name, s.id AS slot_id,
                       s.name AS slot_name, s.half_day, s.starts_at, s.ends_at, r.id AS roll_id, r.version,
                       r.teacher_absent, g.day
                FROM (SELECT ?::date AS day, ?::text AS weekday) g
                JOIN school_year y ON y.state = 'open' AND g.day BETWEEN y.starts_on AND y.ends_on
                     AND position(g.weekday IN y.weekend) = 0
                     AND NOT EXISTS (SELECT FROM closure k WHERE k.school_year_id = y.id
                                     AND g.day BETWEEN k.starts_on AND k.ends_on)
                JOIN school_class c ON c.school_year_id = y.id
                LEFT JOIN level l ON l.id = c.level_id
                JOIN slot s ON s.unit = coalesce(l.roll_unit, 'lesson') AND (s.shift_id IS NULL OR s.shift_id = c.shift_id)
                LEFT JOIN roll r ON r.school_class_id = c.id AND r.held_on = g.day AND r.slot_id = s.id) d
            LEFT JOIN LATERAL (
                SELECT count(*) FILTER (WHERE x.state IN ('absent', 'excused', 'excluded')) AS missed,
                       count(*) FILTER (WHERE x.state IN ('late', 'left_early')) AS late
                FROM absence x WHERE x.roll_id = d.roll_id) a ON true
            """;

    private static final String ORDER = """
             AND (d.starts_at, d.class_code, d.school_class_id, d.slot_id) > (?::time, ?, ?::uuid, ?::uuid)
            ORDER BY d.starts_at, d.class_code, d.school_class_id, d.slot_id
            LIMIT ?
            """;

    /**
     * A group has no roll of its own until one is taken. A class whose pupils were called in groups at that lesson is not
     * missing.
     */
    private static final String MISSING = """
            WHERE d.kind = 'class' AND d.roll_id IS NULL AND d.starts_at <= ?
              AND NOT EXISTS (
                  SELECT FROM enrollment e
                  JOIN enrollment o ON o.pupil_id = e.pupil_id AND o.kind = 'group'
                       AND o.starts_on <= d.day AND (o.ends_on IS NULL OR o.ends_on > d.day)
                  JOIN roll r ON r.school_class_id = o.school_class_id AND r.held_on = d.day AND r.slot_id = d.slot_id
                  WHERE e.school_class_id = d.school_class_id
                    AND e.starts_on <= d.day AND (e.ends_on IS NULL OR e.ends_on > d.day))
            """;

    @Inject
    @TenantData
    Sql sql;

    List<DayRoll> ofClasses(LocalDate day, Collection<UUID> classes, DayPlace from, int limit) {
        return sql.query(
                COLUMNS + "WHERE d.school_class_id = ANY (?)" + ORDER,
                DayRepository::view,
                day,
                weekday(day),
                Sql.array("uuid", classes),
                from.startsAt(),
                from.classCode(),
                from.schoolClass(),
                from.slot(),
                limit);
    }

    List<DayRoll> ofSchool(LocalDate day, DayPlace from, int limit) {
        return sql.query(
                COLUMNS + "WHERE (d.kind = 'class' OR d.roll_id IS NOT NULL)" + ORDER,
                DayRepository::view,
                day,
                weekday(day),
                from.startsAt(),
                from.classCode(),
                from.schoolClass(),
                from.slot(),
                limit);
    }

    List<DayRoll> missing(LocalDate day, LocalTime begunBy, DayPlace from, int limit) {
        return sql.query(
                COLUMNS + MISSING + ORDER,
                DayRepository::view,
                day,
                weekday(day),
                begunBy,
                from.startsAt(),
                from.classCode(),
                from.schoolClass(),
                from.slot(),
                limit);
    }

    private static String weekday(LocalDate day) {
        return String.valueOf(day.getDayOfWeek().getValue());
    }

    private static DayRoll view(ResultSet row) throws SQLException {
        return new DayRoll(
                row.getObject("school_class_id", UUID.class),
                row.getString("class_code"),
                row.getString("class_name"),
                row.getObject("slot_id", UUID.class),
                row.getString("slot_name"),
                row.getString("half_day"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getBoolean("taken"),
                row.getInt("version"),
                row.getBoolean("teacher_absent"),
                row.getInt("pupils"),
                row.getInt("missed"),
                row.getInt("late"));
    }
}
