package com.educonnect.billing.statements;

import com.educonnect.billing.Books;
import com.educonnect.billing.payments.StatementLine;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes statement lines of the books at work. */
@Dependent
class StatementRepository {
    @Inject
    Books books;

    /** What the provider told; told again, it replaces what was told before. */
    void told(UUID account, List<StatementLine> lines) {
        books.sql()
                .update(
                        """
                        INSERT INTO statement_line
                               (provider_account_id, reference, day, told_amount, told_currency, told_fee)
                        SELECT ?, l.reference, min(l.day), sum(l.amount), min(l.currency), sum(l.fee)
                          FROM unnest(?::text[], ?::date[], ?::bigint[], ?::text[], ?::bigint[])
                            AS l (reference, day, amount, currency, fee)
                         GROUP BY l.reference
                            ON CONFLICT ON CONSTRAINT statement_line_once DO UPDATE
                           SET day = excluded.day, told_amount = excluded.told_amount,
                               told_currency = excluded.told_currency, told_fee = excluded.told_fee
                        """,
                        account,
                        Sql.array(
                                "text",
                                lines.stream().map(StatementLine::reference).toList()),
                        Sql.array(
                                "text",
                                lines.stream()
                                        .map(line -> line.at()
                                                .atZone(ZoneOffset.UTC)
                                                .toLocalDate()
                                                .toString())
                                        .toList()),
                        Sql.array(
                                "bigint",
                                lines.stream()
                                        .map(line -> line.amount().minor())
                                        .toList()),
                        Sql.array(
                                "text",
                                lines.stream()
                                        .map(line -> line.amount().currency().getCurrencyCode())
                                        .toList()),
                        Sql.array(
                                "bigint",
                                lines.stream()
                                        .map(line -> line.fee() == null
                                                ? null
                                                : line.fee().minor())
                                        .toList()));
    }

    /** What is booked of that time, and of all that the provider ever told and that was not booked then. */
    void booked(UUID account, Instant from, Instant until) {
        books.sql().update("""
            INSERT INTO statement_line (provider_account_id, reference, day, payment_id, booked_amount,
                   booked_currency, booked_fee)
            SELECT p.provider_account_id, p.provider_reference, min(p.settled_at AT TIME ZONE 'UTC')::date,
                   (min(p.id::text))::uuid, sum(p.settled_amount), min(p.currency), sum(p.fee)
              FROM payment p
             WHERE p.provider_account_id = ? AND p.settled_at IS NOT NULL AND p.provider_reference IS NOT NULL
               AND (p.settled_at >= ?::timestamptz AND p.settled_at < ?::timestamptz
                    OR p.provider_reference IN (SELECT l.reference FROM statement_line l
                        WHERE l.provider_account_id = p.provider_account_id AND l.booked_amount IS NULL))
             GROUP BY p.provider_account_id, p.provider_reference
                ON CONFLICT ON CONSTRAINT statement_line_once DO UPDATE
               SET payment_id = excluded.payment_id, booked_amount = excluded.booked_amount,
                   booked_currency = excluded.booked_currency, booked_fee = excluded.booked_fee
            """, account, from, until);
    }

    /** Whether a payment that is not settled bears the reference: then people decide about that. */
    boolean isUnderReview(UUID account, String reference) {
        return books.sql()
                .find(
                        "SELECT 1 FROM payment WHERE provider_account_id = ? AND provider_reference = ? AND settled_at"
                                + " IS NULL",
                        row -> true,
                        account,
                        reference)
                .isPresent();
    }

    Optional<StatementLineView> hold(UUID id) {
        return books.sql()
                .find(StatementLineView.SELECT + " WHERE l.id = ? FOR UPDATE OF l", StatementLineView::read, id);
    }

    void resolve(UUID id, String reason, UUID by) {
        books.sql()
                .update(
                        "UPDATE statement_line SET reason = ?, resolved_by = ?, resolved_at = now() WHERE id = ?",
                        reason,
                        by,
                        id);
    }

    List<StatementLineView> differences(boolean open, String day, String id, int most) {
        return books.sql()
                .query(
                        StatementLineView.SELECT
                                + " WHERE l.difference IS NOT NULL AND (NOT ? OR l.resolved_at IS NULL)"
                                + " AND (l.day, l.id::text) < (?::text::date, ?) ORDER BY l.day DESC, l.id::text DESC"
                                + " LIMIT ?",
                        StatementLineView::read,
                        open,
                        day,
                        id,
                        most);
    }

    /** What differs comes first; {@code rank} is 0 for it and 1 for what agrees. */
    List<StatementLineView> lines(UUID account, LocalDate day, int rank, String reference, int most) {
        return books.sql()
                .query(
                        StatementLineView.SELECT
                                + " WHERE l.provider_account_id = ? AND l.day = ?"
                                + " AND ((l.difference IS NULL)::int, l.reference) > (?, ?)"
                                + " ORDER BY (l.difference IS NULL)::int, l.reference LIMIT ?",
                        StatementLineView::read,
                        account,
                        day,
                        rank,
                        reference,
                        most);
    }

    List<StatementDayView> days(String day, String account, String currency, int most) {
        return books.sql().query("""
                        SELECT d.day, d.account, d.provider, d.label, d.currency, d.told, d.told_sum, d.booked, d.booked_sum,
                               d.matched, d.open FROM (
                            SELECT l.day, l.provider_account_id AS account, a.provider, a.label,
                                   coalesce(l.told_currency, l.booked_currency) AS currency,
                                   count(l.told_amount) AS told, coalesce(sum(l.told_amount), 0) AS told_sum,
                                   count(l.booked_amount) AS booked, coalesce(sum(l.booked_amount), 0) AS booked_sum,
                                   count(*) FILTER (WHERE l.difference IS NULL) AS matched,
                                   count(*) FILTER (WHERE l.difference IS NOT NULL AND l.resolved_at IS NULL) AS open
                              FROM statement_line l JOIN provider_account a ON a.id = l.provider_account_id
                             WHERE l.day <= ?::text::date
                             GROUP BY 1, 2, 3, 4, 5) d
                         WHERE (d.day, d.account::text, d.currency) < (?::text::date, ?, ?)
                         ORDER BY d.day DESC, d.account::text DESC, d.currency DESC LIMIT ?
                        """, StatementDayView::read, day, day, account, currency, most);
    }
}
