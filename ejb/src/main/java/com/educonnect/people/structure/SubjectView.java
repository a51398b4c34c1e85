package com.educonnect.people.structure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

public record SubjectView(UUID id, String code, String name, int version) {
    static SubjectView of(ResultSet row) throws SQLException {
        return new SubjectView(
                row.getObject("id", UUID.class), row.getString("code"), row.getString("name"), row.getInt("version"));
    }
}
