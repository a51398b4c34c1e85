package com.educonnect.archive;

import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reading the archive of the own school. */
@Stateless
public class ArchiveService {
    private static final String FROM = " FROM archive.document d LEFT JOIN person p ON p.id = d.pupil_id WHERE true ";
    private static final Listing.Query DOCUMENTS = new Listing.Query(
            DocumentLine.COLUMNS,
            FROM + "AND (?::text IS NULL OR d.school_year = ?) AND (?::text IS NULL OR d.kind = ?)"
                    + " AND (?::uuid IS NULL OR d.pupil_id = ?)",
            "(d.school_year || ' ' || d.kind || ' ' || coalesce(p.sort_key, d.content ->> 'class', ''))",
            "d.id");

    private static final String READ = "archive.read";
    private static final String DOCUMENT = "SELECT " + DocumentLine.COLUMNS + ", d.content::text AS content,"
            + " CASE d.kind WHEN 'history' THEN d.id ELSE d.entity_id END AS origin" + FROM + "AND d.id = ?";

    @Inject
    Listing listing;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    /** Every filter may be null. */
    public Page<DocumentLine> documents(String schoolYear, String kind, UUID pupil, String cursor, Integer limit) {
        return listing.page(
                DOCUMENTS, DocumentLine::of, cursor, limit, schoolYear, schoolYear, kind, kind, pupil, pupil);
    }

    /** The years of which something is kept, the newest first. */
    public List<String> years() {
        return sql.query(
                "SELECT DISTINCT school_year FROM archive.document ORDER BY school_year DESC", row -> row.getString(1));
    }

    /** Reading it is noted as reading its paper is: of what it was made, and of what came from elsewhere by its own id. */
    public DocumentView document(UUID id) {
        tenants.actor().require(READ);
        var found = sql.find(DOCUMENT, Found::of, id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        audit.record(READ, found.view().about().kind(), found.origin());
        return found.view();
    }

    private record Found(DocumentView view, UUID origin) {
        static Found of(ResultSet row) throws SQLException {
            try (var reader = Json.createReader(new StringReader(row.getString("content")))) {
                return new Found(
                        new DocumentView(DocumentLine.of(row), reader.readObject()),
                        row.getObject("origin", UUID.class));
            }
        }
    }

    /** The rules that hold today in the school's country. */
    public List<RetentionRuleView> rules() {
        return sql.query(
                """
                SELECT DISTINCT ON (kind) kind, country, years, valid_from, source, read FROM archive.retention_rule
                WHERE country IN (?, '*') AND valid_from <= current_date ORDER BY kind, country = '*', valid_from DESC
                """,
                row -> new RetentionRuleView(
                        row.getString("kind"),
                        row.getString("country"),
                        row.getInt("years"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("source"),
                        row.getBoolean("read")),
                registry.find(tenants.current().id()).orElseThrow().country());
    }
}
