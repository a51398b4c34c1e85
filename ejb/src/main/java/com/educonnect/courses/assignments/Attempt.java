package com.educonnect.courses.assignments;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was handed in once.
 *
 * @param pupil who did it, perhaps for the group
 * @param deviceTime what the pupil's own clock said
 */
public record Attempt(
        UUID id,
        UUID pupil,
        int attempt,
        @Nullable String text,
        Instant handedInAt,
        @Nullable Instant deviceTime,
        boolean late,
        List<HandedFile> files) {
    static final String SELECT = """
            SELECT s.id, s.pupil_id, s.attempt, s.text, s.handed_in_at, s.device_time, s.late,
                   (SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
                               'bytes', f.bytes) ORDER BY h.position)
                    FROM submission_file h JOIN file f ON f.id = h.file_id WHERE h.submission_id = s.id)::text AS files
            FROM submission s
            """;

    static Attempt of(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getInt("attempt"),
                row.getString("text"),
                Stored.instant(row, "handed_in_at"),
                Stored.instant(row, "device_time"),
                row.getBoolean("late"),
                Stored.list(row, "files", HandedFile[].class));
    }
}
