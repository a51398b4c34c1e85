package com.educonnect.people.roster;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Dependent
class ImportRepository {
    private static final String VIEW =
            "SELECT id, format, file_name, state, (report - 'problems')::text, created_at, applied_at FROM roster_import";

    @Inject
    @TenantData
    Sql sql;

    Sql sql() {
        return sql;
    }

    /** False when there is one of this id already. */
    boolean add(
            UUID id, Format format, String name, byte[] content, String options, String state, String report, UUID by) {
        return sql.update(
                        "INSERT INTO roster_import (id, format, file_name, content, options, state, report, created_by)"
                                + " VALUES (?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?) ON CONFLICT (id) DO NOTHING",
                        id,
                        format.word(),
                        name,
                        content,
                        options,
                        state,
                        report,
                        by)
                == 1;
    }

    /** The import, held until the transaction ends. */
    Optional<StoredImport> lock(UUID id) {
        return sql.find(
                "SELECT state, file_name, content, options::text FROM roster_import WHERE id = ? FOR UPDATE",
                row -> StoredImport.of(row.getString(1), row.getString(2), row.getBytes(3), row.getString(4)),
                id);
    }

    Optional<String> digest(UUID id) {
        return sql.find("SELECT options->>'digest' FROM roster_import WHERE id = ?", row -> row.getString(1), id);
    }

    /** What was applied is not kept a second time as a file. */
    void applied(UUID id, String report) {
        sql.update(
                "UPDATE roster_import SET state = 'applied', applied_at = now(), content = ''::bytea, report = ?::jsonb"
                        + " WHERE id = ?",
                report,
                id);
    }

    int forgetUnused(Instant before, int most) {
        return sql.update(
                "DELETE FROM roster_import WHERE id IN (SELECT id FROM roster_import WHERE state <> 'applied'"
                        + " AND created_at < ? LIMIT ? FOR UPDATE SKIP LOCKED)",
                before,
                most);
    }

    Optional<ImportView> find(UUID id) {
        return sql.find(VIEW + " WHERE id = ?", ImportRepository::view, id);
    }

    /** The latest first, before the given one. */
    List<ImportView> list(OffsetDateTime before, UUID beforeId, int limit) {
        return sql.query(
                VIEW + " WHERE (created_at, id) < (?::timestamptz, ?::uuid) ORDER BY created_at DESC, id DESC LIMIT ?",
                ImportRepository::view,
                before,
                beforeId,
                limit);
    }

    private static ImportView view(ResultSet row) throws SQLException {
        var report = Report.of(row.getString(5));
        var applied = row.getObject(7, OffsetDateTime.class);
        return new ImportView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                report.tables(),
                report.errors(),
                report.warnings(),
                report.mapping(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                applied == null ? null : applied.toInstant());
    }

    /** Problems after the given position. */
    List<NumberedProblem> problems(UUID id, long after, int limit, Locale language) {
        var texts = new FindingTexts(language);
        return sql.query(
                "SELECT e.n, p->>'error', p->>'file', (p->>'line')::int, p->>'column', p->>'code', (p->'args')::text"
                        + " FROM roster_import i, jsonb_array_elements(i.report->'problems') WITH ORDINALITY AS e (p, n)"
                        + " WHERE i.id = ? AND e.n > ? ORDER BY e.n LIMIT ?",
                row -> {
                    var args = Report.args(row.getString(7));
                    return new NumberedProblem(
                            row.getLong(1),
                            new ProblemView(
                                    "true".equals(row.getString(2)) ? "error" : "warning",
                                    row.getString(3),
                                    row.getInt(4) == 0 ? null : row.getInt(4),
                                    row.getString(5),
                                    row.getString(6),
                                    texts.text(row.getString(6), args),
                                    args));
                },
                id,
                after,
                limit);
    }

    /** A problem and its position in the report. */
    record NumberedProblem(long number, ProblemView problem) {}
}
