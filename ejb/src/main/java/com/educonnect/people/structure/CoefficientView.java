package com.educonnect.people.structure;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

public record CoefficientView(
        UUID id,
        UUID year,
        UUID level,
        @Nullable UUID stream,
        UUID subject,
        BigDecimal value,
        @Nullable Integer weeklyMinutes,
        int version) {
    static CoefficientView of(ResultSet row) throws SQLException {
        return new CoefficientView(
                row.getObject("id", UUID.class),
                row.getObject("school_year_id", UUID.class),
                row.getObject("level_id", UUID.class),
                row.getObject("stream_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getBigDecimal("value"),
                row.getObject("weekly_minutes", Integer.class),
                row.getInt("version"));
    }
}
