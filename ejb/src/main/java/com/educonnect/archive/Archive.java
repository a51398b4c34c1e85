package com.educonnect.archive;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Signed papers of closed years, as they were signed. */
@Dependent
public class Archive {
    private static final String PAPER = """
            SELECT d.kind, d.entity_id, d.pupil_id, d.serial, d.content ->> 'snapshot' AS snapshot,
                   d.content ->> 'signature' AS signature, (d.content ->> 'key')::uuid AS signing_key,
                   d.content ->> 'digest' AS digest, (d.content ->> 'replacedAt')::timestamptz AS replaced_at,
                   (d.content ->> 'withdrawnAt')::timestamptz AS withdrawn_at
            FROM archive.document d WHERE jsonb_exists(d.content, 'snapshot')
            """;

    @Inject
    @TenantData
    Sql sql;

    /** A paper: the characters that were signed, and by which key. */
    public record Paper(
            String kind,
            UUID id,
            UUID pupil,
            String serial,
            String snapshot,
            byte[] signature,
            UUID key,
            String digest,
            Instant replacedAt,
            Instant withdrawnAt) {}

    public Optional<Paper> bySerial(String serial) {
        return sql.find(PAPER + " AND d.serial = ?", Archive::read, serial);
    }

    public Optional<Paper> paper(UUID document) {
        return sql.find(PAPER + " AND d.id = ?", Archive::read, document);
    }

    private static Paper read(ResultSet row) throws SQLException {
        return new Paper(
                row.getString("kind"),
                row.getObject("entity_id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getString("serial"),
                row.getString("snapshot"),
                HexFormat.of().parseHex(row.getString("signature")),
                row.getObject("signing_key", UUID.class),
                row.getString("digest"),
                instant(row, "replaced_at"),
                instant(row, "withdrawn_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
