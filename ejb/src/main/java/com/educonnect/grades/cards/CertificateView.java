package com.educonnect.grades.cards;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * An issued certificate in a list.
 *
 * @param state {@code current} or {@code withdrawn}
 */
public record CertificateView(
        UUID id,
        UUID pupil,
        String kind,
        UUID year,
        String yearName,
        int number,
        String serial,
        String state,
        Instant issuedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {
    static final String SELECT = """
            SELECT c.id, c.pupil_id, c.kind, c.school_year_id, y.name AS year_name, c.number, c.serial, c.issued_at,
                   c.withdrawn_at, c.withdrawn_reason
            FROM certificate c JOIN school_year y ON y.id = c.school_year_id
            """;

    static CertificateView of(ResultSet row) throws SQLException {
        var withdrawn = CardRepository.instant(row, "withdrawn_at");
        return new CertificateView(
                row.getObject("id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getString("kind"),
                row.getObject("school_year_id", UUID.class),
                row.getString("year_name"),
                row.getInt("number"),
                row.getString("serial"),
                withdrawn == null ? "current" : "withdrawn",
                CardRepository.instant(row, "issued_at"),
                withdrawn,
                row.getString("withdrawn_reason"));
    }

    boolean isFor(IssueCertificate command) {
        return pupil.equals(command.pupil())
                && kind.equals(command.kind())
                && (command.year() == null || year.equals(command.year()));
    }
}
