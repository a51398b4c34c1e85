package com.educonnect.billing.invoices;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes how far invoices have come with the tax authority. */
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
        return sql.find(ClearanceView.SELECT + " WHERE invoice_id = ?", ClearanceView::read, invoice);
    }

    Optional<ClearanceView> hold(UUID invoice) {
        return sql.find(ClearanceView.SELECT + " WHERE invoice_id = ? FOR UPDATE", ClearanceView::read, invoice);
    }

    /** What was decided before stays. */
    void decide(UUID invoice, String state, String reference, String qr, String problem) {
        sql.update(
                "UPDATE clearance SET state = ?, reference = ?, qr = ?, problem = left(?, 500), attempts = attempts +"
                        + " 1, decided_at = CASE WHEN ? IN ('cleared', 'refused') THEN now() END WHERE invoice_id = ? AND"
                        + " state IN ('queued', 'sent')",
                state,
                reference,
                qr,
                problem,
                state,
                invoice);
    }
}
