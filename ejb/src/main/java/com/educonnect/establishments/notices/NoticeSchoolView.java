package com.educonnect.establishments.notices;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One school that a message was sent to.
 *
 * @param heads how many heads were written to; none where the school had none
 * @param reader who read it first, or null
 */
public record NoticeSchoolView(
        UUID establishment,
        String name,
        String code,
        int heads,
        @Nullable String reader,
        @Nullable Instant readAt) {
    static NoticeSchoolView read(ResultSet row) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new NoticeSchoolView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("code"),
                row.getInt("heads"),
                row.getString("reader"),
                read == null ? null : read.toInstant());
    }
}
