package com.educonnect.billing.invoices;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * How far an invoice has come with the tax authority.
 *
 * @param buyer as the paper names whom it is for
 * @param state queued, sent, cleared, refused or unclear
 * @param reference the authority's own number
 * @param qr what the code on the paper says
 */
public record ClearanceView(
        UUID invoice,
        String number,
        String buyer,
        String system,
        String state,
        @Nullable String reference,
        @Nullable String qr,
        @Nullable String problem,
        int attempts) {
    static final String SELECT = "SELECT c.invoice_id, i.number, i.snapshot #>> '{buyer,name}' AS buyer, c.system,"
            + " c.state, c.reference, c.qr, c.problem, c.attempts FROM clearance c JOIN invoice i ON i.id = c.invoice_id";

    static ClearanceView read(ResultSet row) throws SQLException {
        return new ClearanceView(
                row.getObject("invoice_id", UUID.class),
                row.getString("number"),
                row.getString("buyer"),
                row.getString("system"),
                row.getString("state"),
                row.getString("reference"),
                row.getString("qr"),
                row.getString("problem"),
                row.getInt("attempts"));
    }

    boolean cleared() {
        return state.equals("cleared");
    }
}
