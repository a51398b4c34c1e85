package com.educonnect.billing.statements;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A payment as its provider tells it and as it is booked, in minor units.
 *
 * @param difference not-booked, not-told, amount or fee
 */
public record StatementLineView(
        UUID id,
        UUID account,
        String provider,
        String label,
        LocalDate day,
        String reference,
        @Nullable Long toldAmount,
        @Nullable String toldCurrency,
        @Nullable Long toldFee,
        @Nullable UUID payment,
        @Nullable Long bookedAmount,
        @Nullable String bookedCurrency,
        @Nullable Long bookedFee,
        @Nullable String difference,
        @Nullable String reason,
        @Nullable Instant resolvedAt) {
    static final String SELECT = """
        SELECT l.id, l.provider_account_id, a.provider, a.label, l.day, l.reference,
               l.told_amount, l.told_currency, l.told_fee, l.payment_id,
               l.booked_amount, l.booked_currency, l.booked_fee, l.difference, l.reason, l.resolved_at
          FROM statement_line l JOIN provider_account a ON a.id = l.provider_account_id
        """;

    static StatementLineView read(ResultSet row) throws SQLException {
        var resolved = row.getObject("resolved_at", OffsetDateTime.class);
        return new StatementLineView(
                row.getObject("id", UUID.class),
                row.getObject("provider_account_id", UUID.class),
                row.getString("provider"),
                row.getString("label"),
                row.getObject("day", LocalDate.class),
                row.getString("reference"),
                row.getObject("told_amount", Long.class),
                row.getString("told_currency"),
                row.getObject("told_fee", Long.class),
                row.getObject("payment_id", UUID.class),
                row.getObject("booked_amount", Long.class),
                row.getString("booked_currency"),
                row.getObject("booked_fee", Long.class),
                row.getString("difference"),
                row.getString("reason"),
                resolved == null ? null : resolved.toInstant());
    }
}
