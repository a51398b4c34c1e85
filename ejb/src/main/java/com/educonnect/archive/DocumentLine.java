package com.educonnect.archive;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A document of a closed year.
 *
 * @param kind {@code report_card}, {@code certificate}, {@code minutes}, {@code class_list} or {@code history}
 * @param pupil of whom a paper is, null for what is about a class
 * @param name of the pupil, or of the class
 * @param serial by which a paper is checked
 */
public record DocumentLine(
        UUID id,
        String schoolYear,
        String kind,
        @Nullable UUID pupil,
        String name,
        @Nullable String period,
        @Nullable String serial,
        Instant archivedAt) {
    static final String COLUMNS = "d.id, d.school_year, d.kind, d.pupil_id, d.serial, d.archived_at,"
            + " coalesce(concat_ws(' ', p.family_name, nullif(p.given_names, '')), '') AS pupil_name,"
            + " d.content ->> 'class' AS class_name, d.content ->> 'period' AS period";

    static DocumentLine of(ResultSet row) throws SQLException {
        var pupil = row.getObject("pupil_id", UUID.class);
        var schoolClass = row.getString("class_name");
        return new DocumentLine(
                row.getObject("id", UUID.class),
                row.getString("school_year"),
                row.getString("kind"),
                pupil,
                pupil == null && schoolClass != null ? schoolClass : row.getString("pupil_name"),
                row.getString("period"),
                row.getString("serial"),
                row.getObject("archived_at", OffsetDateTime.class).toInstant());
    }
}
