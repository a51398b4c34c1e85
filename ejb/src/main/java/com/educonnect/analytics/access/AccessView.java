package com.educonnect.analytics.access;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a head has granted.
 *
 * @param live whether the district may look now
 * @param looks how often it has looked
 * @param lookedAt when it looked last, or null
 */
public record AccessView(
        UUID id,
        UUID schoolClass,
        String className,
        String reason,
        Instant grantedAt,
        LocalDate validUntil,
        @Nullable Instant revokedAt,
        boolean live,
        int looks,
        @Nullable Instant lookedAt) {
    static AccessView read(ResultSet row) throws SQLException {
        return new AccessView(
                row.getObject("id", UUID.class),
                row.getObject("class_id", UUID.class),
                row.getString("class_name"),
                row.getString("reason"),
                at(row, "granted_at"),
                row.getObject("valid_until", LocalDate.class),
                at(row, "revoked_at"),
                row.getBoolean("live"),
                row.getInt("looks"),
                at(row, "looked_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
