package com.educonnect.people.structure;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

public record LevelView(
        UUID id, String code, String name, @Nullable String stage, int position, String rollUnit, int version) {
    static LevelView of(ResultSet row) throws SQLException {
        return new LevelView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("stage"),
                row.getInt("position"),
                row.getString("roll_unit"),
                row.getInt("version"));
    }
}
