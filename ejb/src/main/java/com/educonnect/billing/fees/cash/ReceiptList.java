package com.educonnect.billing.fees.cash;

import com.educonnect.platform.Page;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Receipts by pages, the latest first. */
@Dependent
class ReceiptList {
    private static final String PAGE = Receipts.SELECT + """
            CROSS JOIN (SELECT ?::text AS search, ?::date AS day, ?::text::timestamptz AS made, ?::text AS id) a
             WHERE (a.day IS NULL OR r.received_on = a.day)
               AND (a.search IS NULL OR concat_ws(' ', r.snapshot ->> 'number', r.snapshot ->> 'familyNumber',
                        platform.fold(r.snapshot ->> 'familyName'), platform.fold(r.snapshot ->> 'payerName'),
                        upper(r.snapshot ->> 'reference')) LIKE ANY (ARRAY['%' || upper(a.search) || '%',
                            '%' || platform.fold(a.search) || '%', '%' || a.search || '%']))
               AND (r.made_at, r.id::text) < (a.made, a.id)
             ORDER BY r.made_at DESC, r.id::text DESC LIMIT ?
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Cursors cursors;

    Page<ReceiptView> page(String search, LocalDate day, String cursor, Integer asked) {
        var limit = Page.size(asked);
        var from = cursor == null ? List.of("infinity", "~") : cursors.decode(cursor, 2);
        var words = search == null || search.isBlank() ? null : search.strip();
        var rows = sql.query(PAGE, Receipts.Kept::read, words, day, from.get(0), from.get(1), limit + 1);
        return Page.of(
                rows.stream().map(Receipts.Kept::view).toList(),
                limit,
                last -> cursors.encode(last.madeAt().toString(), last.id().toString()));
    }
}
