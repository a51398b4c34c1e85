package com.educonnect.grades.schemes;

import com.educonnect.grades.Documents;
import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/**
 * The rules of a year.
 *
 * @param level whose they are; null for every level that has none of its own
 * @param preset what they were copied from, or null
 */
public record SchemeView(
        UUID id,
        UUID year,
        @Nullable UUID level,
        String name,
        @Nullable String preset,
        JsonObject document,
        int version) {
    static SchemeView of(ResultSet row) throws SQLException {
        return new SchemeView(
                row.getObject("id", UUID.class),
                row.getObject("school_year_id", UUID.class),
                row.getObject("level_id", UUID.class),
                row.getString("name"),
                row.getString("preset"),
                Documents.object(row.getString("document")),
                row.getInt("version"));
    }

    boolean isOfSame(SchemeView other) {
        return year.equals(other.year) && Objects.equals(level, other.level);
    }

    boolean says(SchemeView other) {
        return name.equals(other.name) && Objects.equals(preset, other.preset) && document.equals(other.document);
    }
}
