package com.educonnect.people.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.UUID;

public record ShiftView(UUID id, String code, String name, LocalTime startsAt, LocalTime endsAt, int version) {
    static ShiftView of(Shift shift) {
        return new ShiftView(shift.id(), shift.code(), shift.name(), shift.startsAt(), shift.endsAt(), shift.version());
    }

    static ShiftView of(ResultSet row) throws SQLException {
        return new ShiftView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getInt("version"));
    }
}
