package com.educonnect.people.structure;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

public record RoomView(
        UUID id,
        String code,
        @Nullable String name,
        @Nullable Integer capacity,
        int version) {
    static RoomView of(ResultSet row) throws SQLException {
        return new RoomView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("capacity", Integer.class),
                row.getInt("version"));
    }
}
