package com.educonnect.billing.invoices;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads and writes what settles invoices. */
@Dependent
class SettlementRepository {
    @Inject
    @PlatformData
    Sql sql;

    boolean settle(
            UUID id, UUID invoice, String kind, UUID source, long amount, LocalDate on, String certificate, UUID by) {
        return sql.update(
                        "INSERT INTO settlement (id, invoice_id, kind, source_id, amount, settled_on, certificate,"
                                + " made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?::uuid) ON CONFLICT ON CONSTRAINT"
                                + " settlement_once DO NOTHING",
                        id,
                        invoice,
                        kind,
                        source,
                        amount,
                        on,
                        certificate,
                        by)
                == 1;
    }

    void settled(UUID id, long settled) {
        sql.update(
                "UPDATE invoice SET settled = ?, state = CASE WHEN ? >= total THEN 'paid' WHEN ? > 0 THEN 'part_paid'"
                        + " ELSE 'issued' END WHERE id = ?",
                settled,
                settled,
                settled,
                id);
    }

    /** How much one payment has settled of an invoice. */
    long settledBy(UUID invoice, String kind, UUID source) {
        return sql.find(
                        "SELECT coalesce(sum(amount), 0) FROM settlement WHERE invoice_id = ? AND kind = ? AND"
                                + " source_id = ?",
                        row -> row.getLong(1),
                        invoice,
                        kind,
                        source)
                .orElseThrow();
    }

    List<SettlementView> settlements(UUID invoice) {
        return sql.query(
                "SELECT kind, source_id, amount, settled_on, certificate FROM settlement WHERE invoice_id = ?"
                        + " ORDER BY made_at, id",
                row -> new SettlementView(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)),
                invoice);
    }
}
