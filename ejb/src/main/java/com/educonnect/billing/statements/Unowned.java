package com.educonnect.billing.statements;

import com.educonnect.billing.Books;
import com.educonnect.billing.Money;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.ledger.Entry;
import com.educonnect.billing.ledger.LedgerService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money that a provider says it took in and that is not booked lies in the books as nobody's, until it is: then its own
 * entry stands for it, and the first is undone.
 */
@Dependent
class Unowned {
    private static final String SOURCE = "statement";
    private static final String STEP = "unclear";

    @Inject
    Books books;

    @Inject
    LedgerService ledger;

    @Inject
    Clock clock;

    private record Told(UUID line, String provider, String reference, Money amount, Money fee) {
        static Told read(ResultSet row) throws SQLException {
            var currency = row.getString("told_currency");
            return new Told(
                    row.getObject("id", UUID.class),
                    row.getString("provider"),
                    row.getString("reference"),
                    Money.of(row.getLong("told_amount"), currency),
                    Money.of(row.getLong("told_fee"), currency));
        }
    }

    /** Done again, it finds nothing to do. */
    void sort(UUID account) {
        books.sql()
                .query(
                        "SELECT l.id, a.provider, l.reference, l.told_amount, l.told_currency, coalesce(l.told_fee, 0)"
                                + " AS told_fee FROM statement_line l JOIN provider_account a ON a.id ="
                                + " l.provider_account_id WHERE a.id = ? AND l.booked_amount IS NULL AND l.told_amount > 0"
                                + " AND l.resolved_at IS NULL AND NOT EXISTS (SELECT FROM journal_entry e WHERE e.source ="
                                + " 'statement' AND e.source_id = l.id)",
                        Told::read,
                        account)
                .forEach(this::post);
        books.sql()
                .query(
                        "SELECT e.id, l.reference FROM statement_line l JOIN journal_entry e ON e.source = 'statement'"
                                + " AND e.source_id = l.id WHERE l.provider_account_id = ? AND l.booked_amount IS NOT NULL"
                                + " AND NOT EXISTS (SELECT FROM journal_entry r WHERE r.reverses_id = e.id)",
                        row -> new Booked(row.getObject("id", UUID.class), row.getString("reference")),
                        account)
                .forEach(booked -> ledger.reverse(booked.entry(), today(), booked.reference()));
    }

    private record Booked(UUID entry, String reference) {}

    private void post(Told told) {
        var treasury = Chart.treasury(told.provider());
        ledger.post(
                Entry.of(Chart.journal(treasury), today(), told.amount().currency(), told.reference(), told.provider())
                        .debit(treasury, null, told.amount().minus(told.fee()))
                        .debit(Chart.CHARGES, null, told.fee())
                        .credit(Chart.UNCLEAR, null, told.amount())
                        .from(SOURCE, told.line(), STEP));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
