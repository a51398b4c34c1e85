package com.educonnect.people.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

public record ClosureView(
        UUID id, UUID year, String name, LocalDate startsOn, LocalDate endsOn, boolean provisional, int version) {
    static ClosureView of(Closure closure) {
        return new ClosureView(
                closure.id(),
                closure.year(),
                closure.name(),
                closure.startsOn(),
                closure.endsOn(),
                closure.provisional(),
                closure.version());
    }

    static ClosureView of(ResultSet row) throws SQLException {
        return new ClosureView(
                row.getObject("id", UUID.class),
                row.getObject("school_year_id", UUID.class),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("provisional"),
                row.getInt("version"));
    }
}
