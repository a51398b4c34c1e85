package com.educonnect.establishments.transfers;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A school's way from one district to another, as both sides see it.
 *
 * @param reason null where the operator moved it
 * @param state proposed, accepted, refused, withdrawn, or overtaken by another move of the same school
 * @param taking whether the asked district, or one below it, is the taking side
 * @param giving whether it is the giving side
 */
public record SchoolTransferView(
        UUID id,
        UUID establishment,
        String name,
        String code,
        String from,
        String to,
        @Nullable String reason,
        String state,
        @Nullable String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String answer,
        boolean taking,
        boolean giving) {
    static SchoolTransferView read(ResultSet row) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new SchoolTransferView(
                row.getObject("id", UUID.class),
                row.getObject("school", UUID.class),
                row.getString("name"),
                row.getString("code"),
                row.getString("giver"),
                row.getString("taker"),
                row.getString("reason"),
                row.getString("state"),
                row.getString("proposer"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decider"),
                decided == null ? null : decided.toInstant(),
                row.getString("answer"),
                row.getBoolean("taking"),
                row.getBoolean("giving"));
    }
}
