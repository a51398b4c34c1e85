package com.educonnect.billing.console;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads figures over all invoices and contracts. */
@Dependent
class FigureRepository {
    private static final int MONTHS = 6;
    private static final String MONTHLY = """
            SELECT coalesce(sum(CASE kind WHEN 'invoice' THEN net ELSE -net END * 365 / 12 / (served_until - served_from)), 0)::bigint
            FROM invoice WHERE currency = ?""";

    @Inject
    @PlatformData
    Sql sql;

    record Aged(long due, long late, long late30, long late60, long late90, long older) {}

    record Contracts(int trial, int active, int reminded, int readonly, int suspended, int ended) {}

    record Month(LocalDate month, long amount) {}

    List<String> currencies() {
        return sql.query(
                "SELECT currency FROM invoice UNION SELECT currency FROM bank_line UNION SELECT currency FROM plan"
                        + " WHERE retired_at IS NULL ORDER BY 1",
                row -> row.getString(1));
    }

    Aged aged(String currency, LocalDate today) {
        return sql.find(
                        """
                        SELECT coalesce(sum(o.owed), 0),
                               coalesce(sum(o.owed) FILTER (WHERE o.days > 0), 0),
                               coalesce(sum(o.owed) FILTER (WHERE o.days BETWEEN 1 AND 30), 0),
                               coalesce(sum(o.owed) FILTER (WHERE o.days BETWEEN 31 AND 60), 0),
                               coalesce(sum(o.owed) FILTER (WHERE o.days BETWEEN 61 AND 90), 0),
                               coalesce(sum(o.owed) FILTER (WHERE o.days > 90), 0)
                        FROM (SELECT total - settled AS owed, ?::date - due_on AS days FROM invoice
                              WHERE kind = 'invoice' AND state <> 'paid' AND currency = ?) o
                        """,
                        row -> new Aged(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)),
                        today,
                        currency)
                .orElseThrow();
    }

    long paid(String currency, LocalDate since) {
        return sum(
                "SELECT coalesce(sum(s.amount), 0) FROM settlement s JOIN invoice i ON i.id = s.invoice_id"
                        + " WHERE i.currency = ? AND s.kind IN ('payment', 'reversal') AND s.settled_on >= ?",
                currency,
                since);
    }

    long unowned(String currency) {
        return sum("SELECT coalesce(sum(amount), 0) FROM bank_line WHERE state = 'open' AND currency = ?", currency);
    }

    long recurring(String currency, LocalDate today) {
        return sum(MONTHLY + " AND ? >= served_from AND ? < served_until", currency, today, today);
    }

    /** Of what is invoiced and begins later. */
    long booked(String currency, LocalDate today) {
        return sum(MONTHLY + " AND served_from > ?", currency, today);
    }

    private long sum(String query, Object... arguments) {
        return sql.find(query, row -> row.getLong(1), arguments).orElseThrow();
    }

    /** Six months from this one on. What is late is expected this month. */
    List<Month> forecast(String currency, LocalDate month) {
        return sql.query(
                """
                WITH months AS (
                    SELECT generate_series(?::date, ?::date + make_interval(months => ?), interval '1 month')::date AS month
                ), expected AS (
                    SELECT greatest(date_trunc('month', due_on)::date, ?::date) AS month, total - settled AS amount
                    FROM invoice WHERE kind = 'invoice' AND state <> 'paid' AND currency = ?
                    UNION ALL
                    SELECT greatest(date_trunc('month', c.billed_until)::date, ?::date),
                        (SELECT i.total FROM invoice i WHERE i.contract_id = c.id AND i.kind = 'invoice'
                          AND i.served_from IS NOT NULL ORDER BY i.issued_at DESC LIMIT 1)
                    FROM contract c JOIN plan p ON p.id = c.plan_id
                    WHERE c.state <> 'ended' AND p.currency = ? AND c.billed_until IS NOT NULL
                )
                SELECT m.month, coalesce(sum(e.amount), 0) FROM months m LEFT JOIN expected e ON e.month = m.month
                GROUP BY m.month ORDER BY m.month
                """,
                row -> new Month(row.getObject(1, LocalDate.class), row.getLong(2)),
                month,
                month,
                MONTHS - 1,
                month,
                currency,
                month,
                currency);
    }

    Contracts contracts(LocalDate since) {
        return sql.find(
                        """
                        SELECT count(*) FILTER (WHERE state = 'trial'), count(*) FILTER (WHERE state = 'active'),
                               count(*) FILTER (WHERE stage = 'reminded' AND state <> 'ended'),
                               count(*) FILTER (WHERE stage = 'readonly' AND state <> 'ended'),
                               count(*) FILTER (WHERE stage = 'suspended' AND state <> 'ended'),
                               count(*) FILTER (WHERE state = 'ended' AND ended_on >= ?)
                        FROM contract
                        """,
                        row -> new Contracts(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)),
                        since)
                .orElseThrow();
    }
}
