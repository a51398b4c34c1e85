package com.educonnect.people.calendar;

import com.educonnect.people.Weekend;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

public record YearView(
        UUID id,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        String state,
        List<DayOfWeek> weekend,
        int version) {
    static YearView of(SchoolYear year) {
        return new YearView(
                year.id(),
                year.name(),
                year.startsOn(),
                year.endsOn(),
                year.state().id(),
                sorted(year.weekend()),
                year.version());
    }

    static YearView of(ResultSet row) throws SQLException {
        return new YearView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("state"),
                sorted(Weekend.read(row.getString("weekend"))),
                row.getInt("version"));
    }

    private static List<DayOfWeek> sorted(Set<DayOfWeek> days) {
        return days == null ? List.of() : days.stream().sorted().toList();
    }
}
