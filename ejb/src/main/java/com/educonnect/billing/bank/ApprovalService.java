package com.educonnect.billing.bank;

import com.educonnect.billing.invoices.CorrectionService;
import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Four eyes for money that leaves and for what is given up: one proposes, another decides, and only then it happens. */
@Stateless
public class ApprovalService {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    InvoiceService invoices;

    @Inject
    CorrectionService corrections;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    /** @param open only those not decided yet */
    public List<ApprovalView> all(boolean open) {
        return sql.query(
                ApprovalView.SELECT + " WHERE NOT ? OR a.decision IS NULL ORDER BY a.asked_at DESC LIMIT 200",
                ApprovalView::read,
                open);
    }

    public ApprovalView get(UUID id) {
        return sql.find(ApprovalView.SELECT + " WHERE a.id = ?", ApprovalView::read, id)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** Proposing again under the same id changes nothing. */
    public ApprovalView ask(UUID id, AskApproval asked) {
        var invoice = invoices.get(asked.invoice());
        corrections.require(asked.kind(), invoice, asked.amount());
        sql.update(
                "INSERT INTO approval (id, kind, invoice_id, party, amount, currency, reason, asked_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                id,
                asked.kind(),
                asked.invoice(),
                invoice.party(),
                asked.amount(),
                invoice.currency(),
                asked.reason().strip(),
                tenants.actor().identity());
        audit.record("approval.asked", "approval", id, Map.of("kind", asked.kind()));
        return get(id);
    }

    /** The same decision again changes nothing. The database, too, refuses that one person does both. */
    public ApprovalView decide(UUID id, boolean approved) {
        var decision = approved ? "approved" : "refused";
        var asked = sql.find(ApprovalView.SELECT + " WHERE a.id = ? FOR UPDATE OF a", ApprovalView::read, id)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (decision.equals(asked.decision())) {
            return asked;
        }
        if (asked.decision() != null) {
            throw new Rejected(BankError.DECIDED_BEFORE);
        }
        var by = tenants.actor().identity();
        if (asked.askedBy().equals(by)) {
            throw new Rejected(BankError.SAME_EYES);
        }
        sql.update(
                "UPDATE approval SET decision = ?, decided_by = ?, decided_at = now() WHERE id = ?", decision, by, id);
        if (approved) {
            corrections.carryOut(asked.kind(), invoices.get(asked.invoice()), id, asked.amount());
        }
        audit.record("approval.decided", "approval", id, Map.of("decision", decision));
        return get(id);
    }
}
