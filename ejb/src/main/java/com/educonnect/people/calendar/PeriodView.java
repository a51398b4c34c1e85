package com.educonnect.people.calendar;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

public record PeriodView(
        UUID id,
        UUID year,
        @Nullable UUID parent,
        String kind,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        int position,
        int version) {
    static PeriodView of(Period period) {
        return new PeriodView(
                period.id(),
                period.year(),
                period.parent(),
                period.kind(),
                period.name(),
                period.startsOn(),
                period.endsOn(),
                period.position(),
                period.version());
    }

    static PeriodView of(ResultSet row) throws SQLException {
        return new PeriodView(
                row.getObject("id", UUID.class),
                row.getObject("school_year_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("position"),
                row.getInt("version"));
    }
}
