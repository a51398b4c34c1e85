package com.educonnect.billing.fees.cash;

import com.educonnect.billing.fees.FamilyMatch;
import com.educonnect.billing.fees.School;
import com.educonnect.billing.payments.Receive;
import com.educonnect.billing.payments.Till;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Money that came without the number of a family, or with one that nobody has, until somebody says whose it is. */
@Stateless
public class UnclearService {
    private static final String SELECT = "SELECT p.id, p.provider, p.provider_reference, p.payer_name, p.label,"
            + " p.settled_amount, p.currency, p.settled_at FROM payment p";
    private static final String OPEN = SELECT + """
            \sWHERE p.subject = 'fee_account' AND p.state = 'succeeded'
               AND NOT EXISTS (SELECT FROM fee_receipt r WHERE r.payment_id = p.id)
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Matching matching;

    @Inject
    Assigning assigning;

    @EJB
    Till till;

    @Inject
    School school;

    @Inject
    Owners owners;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    public List<FamilyMatch> matches(String reference) {
        return matching.of(reference);
    }

    /** The latest first. */
    public Page<UnclearView> unclear(String cursor, Integer asked) {
        var limit = Page.size(asked);
        var from = cursor == null ? List.of("infinity", "~") : cursors.decode(cursor, 2);
        var rows = sql.query(
                OPEN + " AND (p.settled_at, p.id::text) < (?::text::timestamptz, ?)"
                        + " ORDER BY p.settled_at DESC, p.id::text DESC LIMIT ?",
                this::view,
                from.get(0),
                from.get(1),
                limit + 1);
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(
                        last.settledAt().toString(), last.payment().toString()));
    }

    /** Written down as it was seen; a reference that is a family's number is that family's at once. */
    public UnclearView receive(UUID payment, ReceiveUnclear command) {
        var owner = matching.exact(command.reference()).orElse(payment);
        till.receive(
                payment,
                new Receive(
                        command.way(),
                        FeeLanding.SUBJECT,
                        owner,
                        command.reference().strip(),
                        command.payerName().strip(),
                        school.money(command.amount()),
                        command.reference().strip(),
                        null),
                owners.noon(command.on()));
        audit.record("payment.recorded", "payment", payment);
        return sql.find(SELECT + " WHERE p.id = ?", this::view, payment).orElseThrow();
    }

    public ReceiptView assign(UUID payment, UUID family) {
        return assigning.assign(payment, family);
    }

    private UnclearView view(ResultSet row) throws SQLException {
        return new UnclearView(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("provider_reference"),
                row.getString("payer_name"),
                row.getLong("settled_amount"),
                row.getString("currency"),
                row.getTimestamp("settled_at").toInstant(),
                matching.of(row.getString("label")));
    }
}
