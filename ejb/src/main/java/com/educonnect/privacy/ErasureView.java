package com.educonnect.privacy;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An erasure.
 *
 * @param name of the pupil as long as nobody has confirmed it
 * @param own whether the caller asked for it, so that somebody else must confirm it
 */
public record ErasureView(
        UUID id,
        UUID pupil,
        String name,
        String reason,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        boolean own) {
    static final String COLUMNS = "x.id, x.pupil_id, x.reason, x.asked_by, x.asked_at, x.confirmed_at,"
            + " concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS name";

    static ErasureView of(ResultSet row, UUID caller) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new ErasureView(
                row.getObject("id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getString("name"),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                confirmed == null ? null : confirmed.toInstant(),
                row.getObject("asked_by", UUID.class).equals(caller));
    }
}
