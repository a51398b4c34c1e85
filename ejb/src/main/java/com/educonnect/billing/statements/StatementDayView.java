package com.educonnect.billing.statements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of an account: how many payments its provider tells and how many are booked, and what they come to in minor units.
 *
 * @param open differences that nobody has resolved
 */
public record StatementDayView(
        LocalDate day,
        UUID account,
        String provider,
        String label,
        String currency,
        int told,
        long toldSum,
        int booked,
        long bookedSum,
        int matched,
        int open) {

    static StatementDayView read(ResultSet row) throws SQLException {
        return new StatementDayView(
                row.getObject("day", LocalDate.class),
                row.getObject("account", UUID.class),
                row.getString("provider"),
                row.getString("label"),
                row.getString("currency"),
                row.getInt("told"),
                row.getLong("told_sum"),
                row.getInt("booked"),
                row.getLong("booked_sum"),
                row.getInt("matched"),
                row.getInt("open"));
    }
}
