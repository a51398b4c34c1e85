package com.educonnect.establishments;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A school as its head, its district and the operator see it; the tenant's id stays inside. */
public record EstablishmentView(
        UUID id,
        String slug,
        String name,
        String code,
        String country,
        String region,
        String language,
        String currency,
        String timeZone,
        String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable UUID district,
        String state,
        int version) {
    static final String SELECT = "SELECT e.id, e.slug, e.name, e.code, e.country, e.region, e.language, e.currency,"
            + " e.time_zone, e.contact_name, e.contact_email, e.contact_phone, e.district_id, e.state, e.version"
            + " FROM establishment e";

    static EstablishmentView read(ResultSet row) throws SQLException {
        return new EstablishmentView(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("code"),
                row.getString("country"),
                row.getString("region"),
                row.getString("language"),
                row.getString("currency"),
                row.getString("time_zone"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                row.getObject("district_id", UUID.class),
                row.getString("state"),
                row.getInt("version"));
    }
}
