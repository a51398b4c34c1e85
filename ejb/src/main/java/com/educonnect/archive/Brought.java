package com.educonnect.archive;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What a pupil brought from other schools: the papers of a history in the order in which it holds them, those of the school he
 * or she came from first, then those of schools before it. Their numbers never change, as the document never does.
 */
@Dependent
public class Brought {
    private static final String PAPERS = """
            SELECT row_number() OVER (ORDER BY s.place, c.place, c.line) AS number, c.kind, s.package ->> 'school' AS school,
                   c.paper ->> 'year' AS year, c.paper ->> 'period' AS period, c.paper ->> 'class' AS class_name,
                   c.paper ->> 'what' AS what, c.paper ->> 'serial' AS serial,
                   (c.paper ->> 'issuedAt')::timestamptz AS issued_at, c.paper ->> 'snapshot' AS snapshot,
                   c.paper ->> 'digest' AS digest, c.paper ->> 'signature' AS signature, c.paper ->> 'publicKey' AS public_key
            FROM archive.document d
            CROSS JOIN LATERAL (SELECT 0 AS place, d.content AS package
                UNION ALL SELECT e.place, e.package
                FROM jsonb_array_elements(d.content -> 'earlier') WITH ORDINALITY e (package, place)) s
            CROSS JOIN LATERAL (SELECT 1 AS place, r.line, 'report_card' AS kind, r.paper
                FROM jsonb_array_elements(s.package -> 'reportCards') WITH ORDINALITY r (paper, line)
                UNION ALL SELECT 2, r.line, 'certificate', r.paper
                FROM jsonb_array_elements(s.package -> 'certificates') WITH ORDINALITY r (paper, line)) c
            WHERE d.kind = 'history' AND d.id = ? ORDER BY number
            """;

    @Inject
    @TenantData
    Sql sql;

    /**
     * A paper of another school: the characters that it signed, and the key that came along.
     *
     * @param school that signed, as the package names it
     * @param what of a certificate: its kind
     */
    public record Paper(
            int number,
            String kind,
            String school,
            String year,
            String period,
            String schoolClass,
            String what,
            String serial,
            Instant issuedAt,
            String snapshot,
            String digest,
            String signature,
            String publicKey) {}

    public boolean isHistory(UUID document) {
        return sql.find(
                        "SELECT true FROM archive.document WHERE kind = 'history' AND id = ?",
                        row -> row.getBoolean(1),
                        document)
                .isPresent();
    }

    public List<Paper> papers(UUID history) {
        return sql.query(PAPERS, Brought::read, history);
    }

    private static Paper read(ResultSet row) throws SQLException {
        return new Paper(
                row.getInt("number"),
                row.getString("kind"),
                row.getString("school"),
                row.getString("year"),
                row.getString("period"),
                row.getString("class_name"),
                row.getString("what"),
                row.getString("serial"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("snapshot"),
                row.getString("digest"),
                row.getString("signature"),
                row.getString("public_key"));
    }
}
