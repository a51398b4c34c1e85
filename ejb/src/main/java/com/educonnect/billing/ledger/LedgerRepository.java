package com.educonnect.billing.ledger;

import com.educonnect.billing.Books;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes journals. */
@Dependent
class LedgerRepository {
    private static final String LOCK = "hashtextextended('ledger of ' || current_schema(), 0)";

    @Inject
    Books books;

    /** Until the end of the transaction nobody closes a period. */
    void holdOffClosings() {
        sql().query("SELECT pg_advisory_xact_lock_shared(" + LOCK + ")", row -> null);
    }

    /** Until the end of the transaction nobody writes an entry. */
    void holdOffEntries() {
        sql().query("SELECT pg_advisory_xact_lock(" + LOCK + ")", row -> null);
    }

    Optional<LocalDate> closedUntil() {
        return sql().query("SELECT max(until) FROM ledger_closing", row -> row.getObject(1, LocalDate.class)).stream()
                .filter(found -> found != null)
                .findFirst();
    }

    void close(LocalDate until, UUID by) {
        sql().update("INSERT INTO ledger_closing (until, closed_by) VALUES (?, ?)", until, by);
    }

    Optional<PostedEntry> find(UUID id) {
        return sql().find("SELECT " + PostedEntry.COLUMNS + " FROM journal_entry WHERE id = ?", PostedEntry::read, id);
    }

    Optional<PostedEntry> find(String source, UUID sourceId, String step) {
        return sql().find(
                        "SELECT " + PostedEntry.COLUMNS
                                + " FROM journal_entry WHERE source = ? AND source_id = ? AND step = ?",
                        PostedEntry::read,
                        source,
                        sourceId,
                        step);
    }

    List<PostedEntry> of(String source, UUID sourceId) {
        return sql().query(
                        "SELECT " + PostedEntry.COLUMNS
                                + " FROM journal_entry WHERE source = ? AND source_id = ? ORDER BY made_at, number",
                        PostedEntry::read,
                        source,
                        sourceId);
    }

    Optional<PostedEntry> reversalOf(UUID id) {
        return sql().find(
                        "SELECT " + PostedEntry.COLUMNS + " FROM journal_entry WHERE reverses_id = ?",
                        PostedEntry::read,
                        id);
    }

    void add(UUID id, Entry entry, long number, UUID reverses, UUID by) {
        var lines = entry.lines();
        sql().update(
                        "INSERT INTO journal_entry (id, journal, fiscal_year, number, entry_on, currency, document,"
                                + " memo, source, source_id, step, accounts, parties, amounts, reverses_id, made_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        entry.journal().id(),
                        entry.on().getYear(),
                        number,
                        entry.on(),
                        entry.currency().getCurrencyCode(),
                        entry.document(),
                        entry.memo(),
                        entry.source(),
                        entry.sourceId(),
                        entry.step(),
                        Sql.array("text", lines.stream().map(Line::account).toList()),
                        Sql.array(
                                "uuid",
                                Arrays.asList(lines.stream().map(Line::party).toArray())),
                        Sql.array("bigint", lines.stream().map(Line::amount).toList()),
                        reverses,
                        by);
    }

    private Sql sql() {
        return books.sql();
    }
}
