package com.educonnect.billing.disputes;

import com.educonnect.billing.Books;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the disputes of all payments of the books at work. */
@Dependent
class DisputesRepository {
    @Inject
    Books books;

    /** Open ones by when they are due, those first that are due first; all of them the latest first. */
    List<DisputeView> page(boolean open, long rank, String reference, int most) {
        return books.sql().query("""
            SELECT payment, subject, subject_id, provider, label, payer_name, reference, reason, state, amount, currency, fee,
                   opened, due, evidence, withdrawn, returned FROM (
                SELECT p.id AS payment, p.subject, p.subject_id, p.provider, p.label, p.payer_name, d.key AS reference,
                       v.reason, v.state, v.amount, v.currency, v.fee, v.opened, v.due, v.evidence,
                       v.withdrawn, v.returned, CASE WHEN ? THEN coalesce(v.due, 99999999999) ELSE -v.opened END AS rank
                  FROM payment p CROSS JOIN LATERAL jsonb_each(p.disputes) d
                 CROSS JOIN LATERAL jsonb_to_record(d.value) AS v (reason text, state text, amount bigint,
                       currency text, fee bigint, opened bigint, due bigint, evidence boolean,
                       withdrawn boolean, returned boolean)
                 WHERE p.disputes <> '{}' AND (NOT ? OR v.state IN ('inquiry', 'needs-response', 'under-review'))
            ) found
             WHERE (rank, reference) > (?, ?) ORDER BY rank, reference LIMIT ?
            """, DisputeView::read, open, open, rank, reference, most);
    }
}
