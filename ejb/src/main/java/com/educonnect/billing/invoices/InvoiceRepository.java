package com.educonnect.billing.invoices;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes invoices. */
@Dependent
class InvoiceRepository {
    @Inject
    @PlatformData
    Sql sql;

    /** What is kept of an invoice beside what it says. */
    record Kept(
            UUID id,
            UUID seller,
            int year,
            long sequence,
            UUID contract,
            UUID credits,
            UUID by,
            InvoiceDocument said) {}

    Optional<InvoiceView> find(UUID id) {
        return sql.find(InvoiceView.SELECT + " WHERE i.id = ?", InvoiceView::read, id);
    }

    /** The same, and nobody else settles it until the transaction ends. */
    Optional<InvoiceView> hold(UUID id) {
        return sql.find(InvoiceView.SELECT + " WHERE i.id = ? FOR UPDATE OF i", InvoiceView::read, id);
    }

    Optional<InvoiceDocument> document(UUID id) {
        return sql.find(
                "SELECT snapshot::text FROM invoice WHERE id = ?", row -> InvoiceDocument.of(row.getString(1)), id);
    }

    void add(Kept kept) {
        var said = kept.said();
        sql.update(
                "INSERT INTO invoice (id, kind, seller_id, year, sequence, number, contract_id, party, credits_id,"
                        + " currency, net, tax, total, issued_on, due_on, served_from, served_until, snapshot, issued_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?::jsonb,"
                        + " ?::uuid)",
                kept.id(),
                said.kind(),
                kept.seller(),
                kept.year(),
                kept.sequence(),
                said.number(),
                kept.contract(),
                said.buyer().id(),
                kept.credits(),
                said.currency(),
                said.net(),
                said.tax(),
                said.total(),
                said.issuedOn(),
                said.dueOn(),
                said.servedFrom(),
                said.servedUntil(),
                said.json(),
                kept.by());
    }

    List<InvoiceView> ofContract(UUID contract) {
        return sql.query(
                InvoiceView.SELECT + " WHERE i.contract_id = ? ORDER BY i.issued_on DESC, i.number DESC",
                InvoiceView::read,
                contract);
    }

    /** What was billed of the time up to a day, the latest first. */
    List<InvoiceView> servedUntil(UUID contract, LocalDate until) {
        return sql.query(
                InvoiceView.SELECT
                        + " WHERE i.contract_id = ? AND i.served_until = ? ORDER BY i.issued_at DESC, i.id DESC",
                InvoiceView::read,
                contract,
                until);
    }

    List<InvoiceView> page(Filter filter, String currency, String search, String day, String id, int most) {
        return sql.query(
                InvoiceView.SELECT + " WHERE " + filter.condition()
                        + " AND (?::text IS NULL OR i.currency = ?) AND (?::text IS NULL OR i.number = upper(?)"
                        + " OR platform.fold(i.snapshot #>> '{buyer,name}') LIKE '%' || platform.fold(?) || '%')"
                        + " AND (i.due_on, i.id::text) > (?::text::date, ?) ORDER BY i.due_on, i.id::text LIMIT ?",
                InvoiceView::read,
                currency,
                currency,
                search,
                search,
                search,
                day,
                id,
                most);
    }

    Optional<LocalDate> oldestDue(UUID contract) {
        return sql
                .query(
                        "SELECT min(due_on) FROM invoice WHERE contract_id = ? AND kind = 'invoice' AND state <>"
                                + " 'paid'",
                        row -> row.getObject(1, LocalDate.class),
                        contract)
                .stream()
                .filter(found -> found != null)
                .findFirst();
    }

    long credited(UUID invoice) {
        return sql.find(
                        "SELECT coalesce(sum(net), 0) FROM invoice WHERE credits_id = ?",
                        row -> row.getLong(1),
                        invoice)
                .orElseThrow();
    }

    List<InvoiceDocument> creditNotes(UUID invoice) {
        return sql.query(
                "SELECT snapshot::text FROM invoice WHERE credits_id = ?",
                row -> InvoiceDocument.of(row.getString(1)),
                invoice);
    }

    List<UUID> creditNoteIds(UUID invoice) {
        return sql.query("SELECT id FROM invoice WHERE credits_id = ?", row -> row.getObject(1, UUID.class), invoice);
    }

    List<UUID> unreleased(LocalDate until, UUID after, int most) {
        return sql.query(
                "SELECT id FROM invoice WHERE kind = 'invoice' AND served_until IS NOT NULL AND served_from < ?"
                        + " AND coalesce(released_until, served_from) < least(served_until, ?)"
                        + " AND (?::uuid IS NULL OR id > ?) ORDER BY id LIMIT ?",
                row -> row.getObject(1, UUID.class),
                until,
                until,
                after,
                after,
                most);
    }

    Optional<LocalDate> releasedUntil(UUID id) {
        return sql
                .query("SELECT released_until FROM invoice WHERE id = ?", row -> row.getObject(1, LocalDate.class), id)
                .stream()
                .filter(found -> found != null)
                .findFirst();
    }

    void released(UUID id, LocalDate until) {
        sql.update("UPDATE invoice SET released_until = ? WHERE id = ?", until, id);
    }

    void mailed(UUID id) {
        sql.update("UPDATE invoice SET mailed_at = now() WHERE id = ?", id);
    }

    Optional<Buyer> buyer(UUID contract) {
        return sql.find(
                "SELECT coalesce(e.id, d.id), coalesce(e.name, d.name), coalesce(e.code, d.code), coalesce(e.country,"
                        + " d.country), c.address, c.tax_id, coalesce(c.email, e.contact_email), coalesce(c.language,"
                        + " e.language, 'fr') FROM contract c LEFT JOIN establishment e ON e.id = c.establishment_id LEFT"
                        + " JOIN district d ON d.id = c.district_id WHERE c.id = ?",
                row -> new Buyer(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8).equals("en") ? "en" : "fr"),
                contract);
    }
}
