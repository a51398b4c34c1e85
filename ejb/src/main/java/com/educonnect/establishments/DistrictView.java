package com.educonnect.establishments;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** @param establishments how many open or suspended schools lie directly under it */
public record DistrictView(
        UUID id,
        @Nullable UUID parent,
        String name,
        String kind,
        @Nullable String code,
        String country,
        int establishments,
        int version) {
    static final String SELECT = "SELECT d.id, d.parent_id, d.name, d.kind, d.code, d.country, d.version,"
            + " (SELECT count(*) FROM establishment e WHERE e.district_id = d.id AND e.state <> 'closed') AS schools"
            + " FROM district d";

    static DistrictView read(ResultSet row) throws SQLException {
        return new DistrictView(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("country"),
                row.getInt("schools"),
                row.getInt("version"));
    }
}
