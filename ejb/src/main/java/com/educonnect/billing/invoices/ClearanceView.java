package com.educonnect.billing.invoices;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * How far an invoice has come with the tax authority.
 *
 * @param reference the authority's own number
 * @param qr what the code on the paper says
 */
public record ClearanceView(
        UUID invoice,
        String system,
        String state,
        @Nullable String reference,
        @Nullable String qr,
        @Nullable String problem,
        int attempts) {
    static final String SELECT = "SELECT invoice_id, system, state, reference, qr, problem, attempts FROM clearance";

    static ClearanceView read(ResultSet row) throws SQLException {
        return new ClearanceView(
                row.getObject("invoice_id", UUID.class),
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
