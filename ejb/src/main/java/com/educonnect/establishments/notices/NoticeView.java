package com.educonnect.establishments.notices;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A message as its district sees it.
 *
 * @param district the name of the district that sent it
 * @param schools how many schools it was sent to
 * @param read in how many of them somebody has read it
 */
public record NoticeView(
        UUID id,
        String district,
        String title,
        String body,
        @Nullable String sentBy,
        Instant sentAt,
        int schools,
        int read) {
    static NoticeView read(ResultSet row) throws SQLException {
        return new NoticeView(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getString("title"),
                row.getString("body"),
                row.getString("sender"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getInt("schools"),
                row.getInt("readers"));
    }
}
