package com.educonnect.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The one way an author is read: from the columns {@code x}, {@code x_person} and {@code x_name}. */
final class Authors {
    private Authors() {}

    static Author read(ResultSet row, String column) throws SQLException {
        var name = row.getString(column + "_name");
        return new Author(
                row.getObject(column, UUID.class),
                row.getObject(column + "_person", UUID.class),
                name == null || name.isEmpty() ? null : name);
    }
}
