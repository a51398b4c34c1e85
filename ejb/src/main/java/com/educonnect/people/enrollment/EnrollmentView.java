package com.educonnect.people.enrollment;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

public record EnrollmentView(
        UUID id,
        UUID pupil,
        UUID schoolClass,
        String kind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean repeating,
        @Nullable String reason,
        int version) {
    static EnrollmentView of(ResultSet row) throws SQLException {
        return new EnrollmentView(
                row.getObject("id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getObject("school_class_id", UUID.class),
                row.getString("kind"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("repeating"),
                row.getString("reason"),
                row.getInt("version"));
    }
}
