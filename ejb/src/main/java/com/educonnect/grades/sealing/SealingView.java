package com.educonnect.grades.sealing;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A period sealed for a class.
 *
 * @param sealedBy who logged in to do it
 * @param sealedByName as the school writes it, or null
 * @param reopenedAt null as long as the seal holds
 * @param reason why it was re-opened
 */
public record SealingView(
        UUID id,
        UUID schoolClass,
        UUID period,
        String periodName,
        UUID sealedBy,
        @Nullable String sealedByName,
        Instant sealedAt,
        @Nullable UUID reopenedBy,
        @Nullable String reopenedByName,
        @Nullable Instant reopenedAt,
        @Nullable String reason) {
    static final String COLUMNS = """
            s.id, s.school_class_id, s.period_id, p.name AS period_name, s.sealed_by, s.sealed_at, s.reopened_by, s.reopened_at, s.reason,
            concat_ws(' ', w.family_name, nullif(w.given_names, '')) AS sealed_by_name,
            concat_ws(' ', o.family_name, nullif(o.given_names, '')) AS reopened_by_name""";

    static final String FROM = """
            FROM sealing s
            JOIN period p ON p.id = s.period_id
            LEFT JOIN person w ON w.id = s.sealed_by_person
            LEFT JOIN person o ON o.id = s.reopened_by_person
            """;

    static SealingView of(ResultSet row) throws SQLException {
        return new SealingView(
                row.getObject("id", UUID.class),
                row.getObject("school_class_id", UUID.class),
                row.getObject("period_id", UUID.class),
                row.getString("period_name"),
                row.getObject("sealed_by", UUID.class),
                name(row, "sealed_by_name"),
                instant(row, "sealed_at"),
                row.getObject("reopened_by", UUID.class),
                name(row, "reopened_by_name"),
                instant(row, "reopened_at"),
                row.getString("reason"));
    }

    boolean isOpen() {
        return reopenedAt == null;
    }

    private static String name(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null || name.isEmpty() ? null : name;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
