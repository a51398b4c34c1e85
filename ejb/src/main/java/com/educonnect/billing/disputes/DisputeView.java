package com.educonnect.billing.disputes;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * A doubted payment, in minor units.
 *
 * @param subject what was paid: invoice or fee_account
 * @param subjectId the invoice, or the family whose account it is
 * @param reference the provider's own, by which it is found there
 * @param reason the provider's own word for what is claimed
 * @param state inquiry, needs-response, under-review, won, lost or closed
 * @param due until when it can be answered
 * @param evidence whether anything was handed in
 * @param withdrawn whether the provider took the money
 * @param returned whether it came back
 */
public record DisputeView(
        UUID payment,
        String subject,
        UUID subjectId,
        String provider,
        String label,
        @Nullable String payer,
        String reference,
        String reason,
        String state,
        long amount,
        String currency,
        long fee,
        Instant openedAt,
        @Nullable Instant due,
        boolean evidence,
        boolean withdrawn,
        boolean returned) {

    static DisputeView read(ResultSet row) throws SQLException {
        var due = row.getObject("due", Long.class);
        return new DisputeView(
                row.getObject("payment", UUID.class),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("provider"),
                row.getString("label"),
                row.getString("payer_name"),
                row.getString("reference"),
                row.getString("reason"),
                row.getString("state"),
                row.getLong("amount"),
                row.getString("currency"),
                row.getLong("fee"),
                Instant.ofEpochSecond(row.getLong("opened")),
                due == null ? null : Instant.ofEpochSecond(due),
                row.getBoolean("evidence"),
                row.getBoolean("withdrawn"),
                row.getBoolean("returned"));
    }
}
