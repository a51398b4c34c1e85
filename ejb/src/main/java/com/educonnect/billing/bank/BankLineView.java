package com.educonnect.billing.bank;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A line of a bank's statement. */
public record BankLineView(
        UUID id,
        UUID seller,
        LocalDate on,
        long amount,
        String currency,
        String payer,
        String message,
        String state,
        @Nullable UUID invoice,
        @Nullable String number) {
    static final String SELECT =
            "SELECT l.id, l.seller_id, l.booked_on, l.amount, l.currency, l.payer, l.message, l.state,"
                    + " l.invoice_id, i.number FROM bank_line l LEFT JOIN invoice i ON i.id = l.invoice_id";

    static BankLineView read(ResultSet row) throws SQLException {
        return new BankLineView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, UUID.class),
                row.getString(10));
    }
}
