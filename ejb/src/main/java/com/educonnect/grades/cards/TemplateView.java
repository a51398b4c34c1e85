package com.educonnect.grades.cards;

import com.educonnect.grades.Documents;
import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/**
 * How papers of one kind look.
 *
 * @param level null for all that have none of their own; so with the period
 */
public record TemplateView(
        UUID id,
        UUID year,
        @Nullable UUID level,
        @Nullable UUID period,
        String kind,
        JsonObject document,
        int version) {
    static TemplateView of(ResultSet row) throws SQLException {
        return new TemplateView(
                row.getObject("id", UUID.class),
                row.getObject("school_year_id", UUID.class),
                row.getObject("level_id", UUID.class),
                row.getObject("period_id", UUID.class),
                row.getString("kind"),
                Documents.object(row.getString("document")),
                row.getInt("version"));
    }

    boolean isOfSame(TemplateView other) {
        return year.equals(other.year)
                && kind.equals(other.kind)
                && Objects.equals(level, other.level)
                && Objects.equals(period, other.period);
    }
}
