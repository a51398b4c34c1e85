package com.educonnect.attendance;

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

/**
 * Counts what was missed. The one definition, for a pupil, a class or a group:
 *
 * <ul>
 *   <li>A roll counts for a pupil who was enrolled in its class or group on that day, wherever the pupil is now. A class
 *       counts the days on which the pupil was in it, group lessons included; a group counts its own lessons only.
 *   <li>A lesson whose teacher was absent counts for nobody; one from which the pupil is dispensed does not count for
 *       him or her.
 *   <li>Missed is absent, excused (justified) or excluded. A missed lesson is one lesson hour whatever its minutes, as
 *       on the francophone bulletin; a missed half-day roll is its length in hours. Minutes are the length of the slot.
 *   <li>A half-day is missed if the pupil missed every roll that counts for him or her in that half of the day: who came
 *       to one lesson was at school. It is unjustified if one of its lessons is, else justified if one is, else excluded.
 *   <li>Coming late and leaving early are counted apart, by times and minutes, and miss no hour.
 * </ul>
 */
@Dependent
class AttendanceRepository {
    private static final String CLASS_MEMBERS = """
            WITH page AS (
                SELECT p.id AS pupil_id, p.sort_key, concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS name
                FROM person p
                WHERE (p.sort_key, p.id) > (?, ?::uuid) AND EXISTS (
                    SELECT FROM enrollment e WHERE e.pupil_id = p.id AND e.school_class_id = ?
                      AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?))
                ORDER BY p.sort_key, p.id
                LIMIT ?),
            member AS (
                SELECT page.pupil_id, daterange(e.starts_on, e.ends_on) AS days,
                       CASE WHEN c.kind = 'group' THEN c.id END AS only_class
                FROM page
                JOIN enrollment e ON e.pupil_id = page.pupil_id
                JOIN school_class c ON c.id = e.school_class_id AND c.id = ?),
            """;

    private static final String PERSON = """
            WITH page AS (
                SELECT p.id AS pupil_id, p.sort_key, concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS name
                FROM person p JOIN pupil u ON u.person_id = p.id
            """;

    private static final String WHEREVER = """
            ),
            member AS (SELECT pupil_id, daterange(NULL, NULL) AS days, NULL::uuid AS only_class FROM page),
            """;

    private static final String ONE_PUPIL = PERSON + "WHERE p.id = ?" + WHEREVER;

    private static final String EVERYONE_OF_CLASS = PERSON + """
                WHERE EXISTS (
                    SELECT FROM enrollment e WHERE e.pupil_id = p.id AND e.school_class_id = ?
                      AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?))
            """ + WHEREVER;

    private static final String TOTALS = """
            lesson AS (
                SELECT m.pupil_id, r.held_on, s.half_day, a.state, a.minutes AS marked,
                       extract(epoch FROM s.ends_at - s.starts_at)::int / 60 AS minutes,
                       CASE s.unit WHEN 'lesson' THEN 1
                            ELSE extract(epoch FROM s.ends_at - s.starts_at) / 3600 END AS hours
                FROM member m
                JOIN enrollment e ON e.pupil_id = m.pupil_id
                     AND (m.only_class IS NULL OR e.school_class_id = m.only_class)
                JOIN roll r ON r.school_class_id = e.school_class_id AND r.held_on BETWEEN ? AND ?
                     AND r.held_on >= e.starts_on AND (e.ends_on IS NULL OR r.held_on < e.ends_on)
                     AND m.days @> r.held_on AND NOT r.teacher_absent
                JOIN slot s ON s.id = r.slot_id
                LEFT JOIN absence a ON a.roll_id = r.id AND a.pupil_id = m.pupil_id
                WHERE a.state IS DISTINCT FROM 'dispensed'),
            half_day AS (
                SELECT l.pupil_id, count(*) AS rolls, sum(l.hours) AS hours,
                       count(*) FILTER (WHERE l.state = 'absent') AS absent,
                       count(*) FILTER (WHERE l.state = 'excused') AS excused,
                       count(*) FILTER (WHERE l.state = 'excluded') AS excluded,
                       count(*) = count(*) FILTER (WHERE l.state IN ('absent', 'excused', 'excluded')) AS missed,
                       sum(l.hours) FILTER (WHERE l.state = 'absent') AS absent_hours,
                       sum(l.hours) FILTER (WHERE l.state = 'excused') AS excused_hours,
                       sum(l.hours) FILTER (WHERE l.state = 'excluded') AS excluded_hours,
                       sum(l.minutes) FILTER (WHERE l.state = 'absent') AS absent_minutes,
                       sum(l.minutes) FILTER (WHERE l.state = 'excused') AS excused_minutes,
                       sum(l.minutes) FILTER (WHERE l.state = 'excluded') AS excluded_minutes,
                       count(*) FILTER (WHERE l.state = 'late') AS late,
                       sum(l.marked) FILTER (WHERE l.state = 'late') AS late_minutes,
                       count(*) FILTER (WHERE l.state = 'left_early') AS left_early,
                       sum(l.marked) FILTER (WHERE l.state = 'left_early') AS left_early_minutes
                FROM lesson l
                GROUP BY l.pupil_id, l.held_on, l.half_day)
            SELECT page.pupil_id, page.name, page.sort_key,
                   coalesce(sum(h.rolls), 0) AS rolls, round(coalesce(sum(h.hours), 0), 2) AS hours,
                   count(h.pupil_id) AS half_days,
                   round(coalesce(sum(h.absent_hours), 0), 2) AS absent_hours,
                   count(*) FILTER (WHERE h.missed AND h.absent > 0) AS absent_half_days,
                   coalesce(sum(h.absent_minutes), 0) AS absent_minutes,
                   round(coalesce(sum(h.excused_hours), 0), 2) AS excused_hours,
                   count(*) FILTER (WHERE h.missed AND h.absent = 0 AND h.excused > 0) AS excused_half_days,
                   coalesce(sum(h.excused_minutes), 0) AS excused_minutes,
                   round(coalesce(sum(h.excluded_hours), 0), 2) AS excluded_hours,
                   count(*) FILTER (WHERE h.missed AND h.absent = 0 AND h.excused = 0) AS excluded_half_days,
                   coalesce(sum(h.excluded_minutes), 0) AS excluded_minutes,
                   coalesce(sum(h.late), 0) AS late, coalesce(sum(h.late_minutes), 0) AS late_minutes,
                   coalesce(sum(h.left_early), 0) AS left_early,
                   coalesce(sum(h.left_early_minutes), 0) AS left_early_minutes
            FROM page
            LEFT JOIN half_day h ON h.pupil_id = page.pupil_id
            GROUP BY page.pupil_id, page.name, page.sort_key
            ORDER BY page.sort_key, page.pupil_id
            """;

    @Inject
    @TenantData
    Sql sql;

    /** A pupil's totals, and the key by which the list goes on. */
    record Row(PupilAttendance attendance, String sortKey) {}

    List<Row> ofClass(UUID schoolClass, LocalDate from, LocalDate to, String afterKey, UUID afterPupil, int limit) {
        return sql.query(
                CLASS_MEMBERS + TOTALS,
                AttendanceRepository::read,
                afterKey,
                afterPupil,
                schoolClass,
                to,
                from,
                limit,
                schoolClass,
                from,
                to);
    }

    Optional<PupilAttendance> ofPupil(UUID pupil, LocalDate from, LocalDate to) {
        return sql.find(ONE_PUPIL + TOTALS, AttendanceRepository::read, pupil, from, to)
                .map(Row::attendance);
    }

    /** What everyone who was in the class during the period missed wherever they were: each pupil's own total. */
    List<PupilAttendance> ofEveryoneIn(UUID schoolClass, LocalDate from, LocalDate to) {
        return sql
                .query(EVERYONE_OF_CLASS + TOTALS, AttendanceRepository::read, schoolClass, to, from, from, to)
                .stream()
                .map(Row::attendance)
                .toList();
    }

    private static Row read(ResultSet row) throws SQLException {
        var attendance = new PupilAttendance(
                row.getObject("pupil_id", UUID.class),
                row.getString("name"),
                new PupilAttendance.Held(row.getInt("rolls"), row.getBigDecimal("hours"), row.getInt("half_days")),
                missed(row, "absent"),
                missed(row, "excused"),
                missed(row, "excluded"),
                partly(row, "late"),
                partly(row, "left_early"));
        return new Row(attendance, row.getString("sort_key"));
    }

    private static PupilAttendance.Missed missed(ResultSet row, String state) throws SQLException {
        return new PupilAttendance.Missed(
                row.getBigDecimal(state + "_hours"), row.getInt(state + "_half_days"), row.getInt(state + "_minutes"));
    }

    private static PupilAttendance.Partly partly(ResultSet row, String state) throws SQLException {
        return new PupilAttendance.Partly(row.getInt(state), row.getInt(state + "_minutes"));
    }
}
