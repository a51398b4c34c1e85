package com.educonnect.people.enrollment;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

public record AssignmentView(
        UUID id,
        UUID staff,
        UUID schoolClass,
        @Nullable UUID subject,
        String role,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer weeklyMinutes,
        int version) {
    static AssignmentView of(ResultSet row) throws SQLException {
        return new AssignmentView(
                row.getObject("id", UUID.class),
                row.getObject("staff_id", UUID.class),
                row.getObject("school_class_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("role"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("weekly_minutes", Integer.class),
                row.getInt("version"));
    }
}
