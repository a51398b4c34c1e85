package com.educonnect.billing.bank;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What one person proposed and another decides. */
public record ApprovalView(
        UUID id,
        String kind,
        @Nullable UUID invoice,
        UUID party,
        String name,
        long amount,
        String currency,
        String reason,
        UUID askedBy,
        Instant askedAt,
        @Nullable String decision,
        @Nullable UUID decidedBy) {
    static final String SELECT = "SELECT a.id, a.kind, a.invoice_id, a.party, coalesce(e.name, d.name, ''), a.amount,"
            + " a.currency, a.reason, a.asked_by, a.asked_at, a.decision, a.decided_by FROM approval a"
            + " LEFT JOIN establishment e ON e.id = a.party LEFT JOIN district d ON d.id = a.party";

    static ApprovalView read(ResultSet row) throws SQLException {
        return new ApprovalView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, UUID.class),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getString(11),
                row.getObject(12, UUID.class));
    }
}
