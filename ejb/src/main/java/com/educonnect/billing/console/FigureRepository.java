package com.educonnect.billing.console;

import com.educonnect.billing.contracts.Term;
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

    /**
     * A period to come is expected to cost what the one billed last would, had it been all along as it is at its end: what
     * was billed or given back for a part of it grows to the whole.
     */
    private static final String FORECAST = """
            WITH months AS (
                SELECT generate_series(?::date, ?::date + make_interval(months => ?), interval '1 month')::date AS month
            ), expected AS (
                SELECT greatest(date_trunc('month', due_on)::date, ?::date) AS month, total - settled AS amount
                FROM invoice WHERE kind = 'invoice' AND state <> 'paid' AND currency = ?
                UNION ALL
                SELECT greatest(date_trunc('month', n.begins)::date, ?::date), billed.total
                FROM contract c JOIN plan p ON p.id = c.plan_id
                CROSS JOIN LATERAL generate_series(c.billed_until::timestamp, ?::date + make_interval(months => ?),
                    make_interval(months => CASE p.term WHEN 'month' THEN ? WHEN 'term' THEN ? ELSE ? END)) n (begins)
                CROSS JOIN LATERAL (
                    SELECT sum(CASE i.kind WHEN 'invoice' THEN i.total ELSE -i.total END
                        * (c.billed_until - c.billed_from) / (i.served_until - i.served_from)) AS total
                    FROM invoice i WHERE i.contract_id = c.id AND i.served_until = c.billed_until
                      AND i.served_from < i.served_until) billed
                WHERE c.state <> 'ended' AND p.currency = ?
            )
            SELECT m.month, coalesce(sum(e.amount), 0) FROM months m LEFT JOIN expected e ON e.month = m.month
            GROUP BY m.month ORDER BY m.month
            """;

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
                FORECAST,
                row -> new Month(row.getObject(1, LocalDate.class), row.getLong(2)),
                month,
                month,
                MONTHS - 1,
                month,
                currency,
                month,
                month,
                MONTHS,
                Term.MONTH.months(),
                Term.TERM.months(),
                Term.YEAR.months(),
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
