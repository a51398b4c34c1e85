package com.educonnect.establishments.notices;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A message as it is read in a school.
 *
 * @param readAt when the caller read it, or null
 */
public record ReceivedNotice(
        UUID id,
        String district,
        String title,
        String body,
        @Nullable String sentBy,
        Instant sentAt,
        @Nullable Instant readAt) {
    static ReceivedNotice read(ResultSet row) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new ReceivedNotice(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getString("title"),
                row.getString("body"),
                row.getString("sender"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }
}
