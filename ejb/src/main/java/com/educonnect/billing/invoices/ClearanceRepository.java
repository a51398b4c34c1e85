package com.educonnect.billing.invoices;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes how far invoices have come with the tax authority. What was decided before stays. */
@Dependent
class ClearanceRepository {
    @Inject
    @PlatformData
    Sql sql;

    void queue(UUID invoice, String system) {
        sql.update(
                "INSERT INTO clearance (invoice_id, system) VALUES (?, ?) ON CONFLICT (invoice_id) DO NOTHING",
                invoice,
                system);
    }

    Optional<ClearanceView> find(UUID invoice) {
        return sql.find(ClearanceView.SELECT + " WHERE c.invoice_id = ?", ClearanceView::read, invoice);
    }

    Optional<ClearanceView> hold(UUID invoice) {
        return sql.find(ClearanceView.SELECT + " WHERE c.invoice_id = ? FOR UPDATE OF c", ClearanceView::read, invoice);
    }

    Optional<ClearanceView> ofNumber(String number) {
        return sql.find(ClearanceView.SELECT + " WHERE i.number = ?", ClearanceView::read, number);
    }

    /** What the authority answered of an invoice; empty where a person entered its number. */
    JsonObject receipt(String number) {
        return sql.find(
                        "SELECT coalesce(c.receipt, '{}')::text FROM clearance c JOIN invoice i ON i.id = c.invoice_id"
                                + " WHERE i.number = ?",
                        row -> read(row.getString(1)),
                        number)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** The latest invoices first. */
    List<ClearanceView> list(String state, String before, int most) {
        return sql.query(
                ClearanceView.SELECT
                        + " WHERE (?::text IS NULL OR c.state = ?) AND c.invoice_id::text < ? ORDER BY"
                        + " c.invoice_id::text DESC LIMIT ?",
                ClearanceView::read,
                state,
                state,
                before,
                most);
    }

    void sent(UUID invoice) {
        sql.update(
                "UPDATE clearance SET state = 'sent', attempts = attempts + 1 WHERE invoice_id = ? AND state IN"
                        + " ('queued', 'sent')",
                invoice);
    }

    /** @param state queued where nothing was decided, else refused or unclear */
    void decide(UUID invoice, String state, String problem) {
        sql.update(
                "UPDATE clearance SET state = ?, problem = left(?, 500), decided_at = CASE WHEN ? = 'queued' THEN"
                        + " NULL ELSE now() END WHERE invoice_id = ? AND state IN ('queued', 'sent')",
                state,
                problem,
                state,
                invoice);
    }

    /** Also an answer that comes late. */
    void clear(UUID invoice, String reference, String qr, JsonObject receipt) {
        sql.update(
                "UPDATE clearance SET state = 'cleared', reference = ?, qr = ?, receipt = ?::jsonb, problem = NULL,"
                        + " decided_at = now() WHERE invoice_id = ? AND state IN ('queued', 'sent', 'unclear')",
                reference,
                qr,
                receipt == null ? null : receipt.toString(),
                invoice);
    }

    /** Queued for longer than the queue tries anything. */
    List<UUID> stuck(UUID after, int most) {
        return sql.query(
                "SELECT invoice_id FROM clearance WHERE state = 'queued' AND queued_at < now() - interval '3 days' AND"
                        + " (?::uuid IS NULL OR invoice_id > ?) ORDER BY invoice_id LIMIT ?",
                row -> row.getObject(1, UUID.class),
                after,
                after,
                most);
    }

    void again(UUID invoice) {
        sql.update(
                "UPDATE clearance SET state = 'queued', queued_at = now(), decided_at = NULL WHERE invoice_id = ?",
                invoice);
    }
}
