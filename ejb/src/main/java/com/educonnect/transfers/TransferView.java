package com.educonnect.transfers;

import com.educonnect.tenancy.Sql;
import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A transfer as one of its two schools sees it.
 *
 * @param side {@code giving} or {@code receiving}
 * @param own whether this school asked for it
 * @param school the other school's name
 * @param pupil the pupil here, where the identifier is known here
 * @param state {@code asked}, {@code agreed}, {@code given}, {@code taken}, {@code refused}, {@code withdrawn} or {@code
 *     expired}
 * @param problem why nothing could be given
 * @param border where it goes to another country
 */
public record TransferView(
        UUID id,
        String side,
        boolean own,
        String school,
        String kind,
        String identifier,
        @Nullable UUID pupil,
        @Nullable String name,
        String reason,
        LocalDate leavesOn,
        String state,
        @Nullable String refusal,
        @Nullable String problem,
        @Nullable BorderView border,
        Instant askedAt,
        Instant movedAt) {
    static final String COLUMNS = "x.id, x.side, x.own, x.other_name, x.other_country, x.identifier_kind, x.identifier,"
            + " p.id AS pupil, concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS name, x.reason, x.leaves_on,"
            + " x.state, x.consent, x.consent_on, x.consent_form, x.filing, x.refusal, x.problem, x.asked_at, x.moved_at";
    static final String FROM = " FROM platform.transfer x LEFT JOIN person_identifier i"
            + " ON i.kind = x.identifier_kind AND i.value = x.identifier LEFT JOIN person p ON p.id = i.person_id ";

    /** @param country where the school lies that looks at it */
    static Sql.Row<TransferView> in(String country) {
        return row -> of(row, country);
    }

    private static TransferView of(ResultSet row, String country) throws SQLException {
        var pupil = row.getObject("pupil", UUID.class);
        return new TransferView(
                row.getObject("id", UUID.class),
                row.getString("side"),
                row.getBoolean("own"),
                row.getString("other_name"),
                row.getString("identifier_kind"),
                row.getString("identifier"),
                pupil,
                pupil == null ? null : row.getString("name"),
                row.getString("reason"),
                row.getObject("leaves_on", LocalDate.class),
                row.getString("state"),
                row.getString("refusal"),
                row.getString("problem"),
                BorderView.of(row, country),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }
}
