package com.educonnect.establishments;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
        int version,
        Instant createdAt) {
    static final String SELECT = "SELECT e.id, e.slug, e.name, e.code, e.country, e.region, e.language, e.currency,"
            + " e.time_zone, e.contact_name, e.contact_email, e.contact_phone, e.district_id, e.state, e.version,"
            + " e.created_at"
            + " FROM establishment e";

    /** Part of the name, or the code; takes the search three times, null for all. */
    static final String MATCHES = "(?::text IS NULL OR platform.fold(e.name) LIKE '%' || platform.fold(?) || '%'"
            + " OR upper(e.code) = upper(?))";

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
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
