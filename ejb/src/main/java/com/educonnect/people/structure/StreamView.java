package com.educonnect.people.structure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

public record StreamView(UUID id, String code, String name, int version) {
    static StreamView of(ResultSet row) throws SQLException {
        return new StreamView(
                row.getObject("id", UUID.class), row.getString("code"), row.getString("name"), row.getInt("version"));
    }
}
