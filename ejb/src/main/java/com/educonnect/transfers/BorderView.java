package com.educonnect.transfers;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a transfer to another country waits for.
 *
 * @param country the other school's, ISO 3166-1 alpha-2
 * @param authority of the giving school's country, empty where none is known; null at the receiving school
 * @param act what that authority has to do with it: {@code none}, {@code inform} or {@code authorise}
 * @param filing what the giving head has noted of it
 * @param consent of a guardian, or of a pupil of full age: {@code awaited}, {@code given} or {@code refused}
 * @param form how it was given: {@code login} or {@code paper}
 */
public record BorderView(
        String country,
        @Nullable String authority,
        @Nullable String act,
        @Nullable String law,
        @Nullable String filing,
        String consent,
        @Nullable LocalDate consentOn,
        @Nullable String form) {
    /** Null for a transfer within a country. */
    static BorderView of(ResultSet row, String country) throws SQLException {
        var consent = row.getString("consent");
        if (consent.equals("unneeded")) {
            return null;
        }
        var border = row.getString("side").equals(Transfer.GIVING) ? Border.of(country) : null;
        return new BorderView(
                row.getString("other_country"),
                border == null ? null : border.authority,
                border == null ? null : border.act.name().toLowerCase(Locale.ROOT),
                border == null ? null : border.law,
                row.getString("filing"),
                consent,
                row.getObject("consent_on", LocalDate.class),
                row.getString("consent_form"));
    }
}
