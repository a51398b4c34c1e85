package com.educonnect.people;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Which days the school is open and which lessons its bell has. */
@Stateless
public class CalendarService {
    @Inject
    @TenantData
    Sql sql;

    /** A day inside a year that has begun its life, not in the week-end and not in a closure. */
    public boolean isSchoolDay(LocalDate day) {
        return calendarOn(day).map(calendar -> calendar.isSchoolDay(day)).orElse(false);
    }

    /** The calendar of the year that holds a day; a draft is nobody's calendar yet. */
    public Optional<SchoolCalendar> calendarOn(LocalDate day) {
        return sql.find("""
                SELECT y.starts_on, y.ends_on, y.weekend,
                       array(SELECT c.starts_on FROM closure c WHERE c.school_year_id = y.id ORDER BY c.id) AS closed_from,
                       array(SELECT c.ends_on FROM closure c WHERE c.school_year_id = y.id ORDER BY c.id) AS closed_to
                FROM school_year y
                WHERE ? BETWEEN y.starts_on AND y.ends_on AND y.state <> 'draft'
                ORDER BY y.starts_on DESC, y.id
                LIMIT 1
                """, CalendarService::calendar, day);
    }

    private static SchoolCalendar calendar(ResultSet row) throws SQLException {
        var from = (Date[]) row.getArray("closed_from").getArray();
        var to = (Date[]) row.getArray("closed_to").getArray();
        return new SchoolCalendar(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Weekend.read(row.getString("weekend")),
                IntStream.range(0, from.length)
                        .mapToObj(i -> new SchoolCalendar.Closed(from[i].toLocalDate(), to[i].toLocalDate()))
                        .toList());
    }

    /** The lessons or half-days at which the roll of a class is taken, in the order of the day. */
    public List<SlotView> slotsOf(UUID schoolClass) {
        return sql.query("""
                SELECT s.id, s.shift_id, s.code, s.name, s.unit, s.half_day, s.starts_at, s.ends_at, s.position, s.version
                FROM school_class c
                LEFT JOIN level l ON l.id = c.level_id
                JOIN slot s ON s.unit = coalesce(l.roll_unit, 'lesson')
                     AND (s.shift_id IS NULL OR s.shift_id = c.shift_id)
                WHERE c.id = ?
                ORDER BY s.starts_at, s.position, s.code
                """, SlotRows::view, schoolClass);
    }
}
