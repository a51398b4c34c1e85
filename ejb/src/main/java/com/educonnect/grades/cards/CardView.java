package com.educonnect.grades.cards;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * An issued card in a list.
 *
 * @param state {@code current}, {@code replaced} or {@code withdrawn}
 */
public record CardView(
        UUID id,
        UUID pupil,
        String name,
        UUID schoolClass,
        String className,
        UUID period,
        String periodName,
        String serial,
        String state,
        Instant issuedAt,
        @Nullable Instant replacedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {
    static final String SELECT = """
            SELECT c.id, c.pupil_id, concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS name, c.school_class_id,
                   s.name AS class_name, c.period_id, q.name AS period_name, c.serial, c.issued_at, c.replaced_at, c.withdrawn_at,
                   c.withdrawn_reason
            FROM report_card c JOIN person p ON p.id = c.pupil_id JOIN school_class s ON s.id = c.school_class_id
            JOIN period q ON q.id = c.period_id
            """;

    static CardView of(ResultSet row) throws SQLException {
        var replaced = CardRepository.instant(row, "replaced_at");
        var withdrawn = CardRepository.instant(row, "withdrawn_at");
        return new CardView(
                row.getObject("id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getString("name"),
                row.getObject("school_class_id", UUID.class),
                row.getString("class_name"),
                row.getObject("period_id", UUID.class),
                row.getString("period_name"),
                row.getString("serial"),
                withdrawn != null ? "withdrawn" : replaced != null ? "replaced" : "current",
                CardRepository.instant(row, "issued_at"),
                replaced,
                withdrawn,
                row.getString("withdrawn_reason"));
    }
}
