package com.educonnect.billing.fees.cash;

import com.educonnect.billing.fees.School;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes drawers. */
@Dependent
class CashDayRepository {
    private static final String SELECT = """
            SELECT d.id, d.cashier, d.cashier_name, d.day, d.currency, d.opening, d.counted, d.banked, d.difference, d.reason,
                   d.opened_at, d.closed_at, i.received, i.receipts, o.given_back
              FROM cash_day d
             CROSS JOIN LATERAL (
                SELECT coalesce(sum(r.amount), 0) AS received, count(*) AS receipts
                  FROM fee_receipt r WHERE r.cash_day_id = d.id) i
             CROSS JOIN LATERAL (
                SELECT coalesce(sum(r.amount), 0) AS given_back FROM fee_receipt r WHERE r.void_cash_day_id = d.id) o
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    School school;

    /** Whether the id was free; of two who open a drawer at once one finds it open. */
    void open(UUID id, UUID cashier, String name, LocalDate day, long opening) {
        sql.update(
                "INSERT INTO cash_day (id, cashier, cashier_name, day, currency, opening) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                cashier,
                name,
                day,
                school.currency().getCurrencyCode(),
                opening);
    }

    Optional<CashDayView> find(UUID id) {
        return sql.find(SELECT + " WHERE d.id = ?", this::read, id);
    }

    Optional<CashDayView> of(UUID cashier, LocalDate day) {
        hold(cashier, day);
        return sql.find(SELECT + " WHERE d.cashier = ? AND d.day = ?", this::read, cashier, day);
    }

    /** Nobody closes it, or puts something in, until the transaction ends. */
    void hold(UUID cashier, LocalDate day) {
        sql.query("SELECT id FROM cash_day WHERE cashier = ? AND day = ? FOR UPDATE", row -> null, cashier, day);
    }

    Optional<LocalDate> openBefore(UUID cashier, LocalDate day) {
        return sql.find(
                "SELECT day FROM cash_day WHERE cashier = ? AND day < ? AND closed_at IS NULL",
                row -> row.getObject(1, LocalDate.class),
                cashier,
                day);
    }

    /** What lay in the drawer when it was closed last. */
    long left(UUID cashier) {
        return sql.find(
                        "SELECT counted - banked FROM cash_day WHERE cashier = ? AND closed_at IS NOT NULL"
                                + " ORDER BY day DESC LIMIT 1",
                        row -> row.getLong(1),
                        cashier)
                .orElse(0L);
    }

    void close(UUID id, long expected, CloseCashDay command) {
        sql.update(
                "UPDATE cash_day SET expected = ?, counted = ?, banked = ?, reason = ?, closed_at = now() WHERE id = ?",
                expected,
                command.counted(),
                command.banked(),
                command.reason(),
                id);
    }

    List<CashDayView> page(UUID cashier, String day, String id, int most) {
        return sql.query(
                SELECT + " WHERE (?::uuid IS NULL OR d.cashier = ?) AND (d.day, d.id::text) < (?::text::date, ?)"
                        + " ORDER BY d.day DESC, d.id::text DESC LIMIT ?",
                this::read,
                cashier,
                cashier,
                day,
                id,
                most);
    }

    private CashDayView read(ResultSet row) throws SQLException {
        var opening = row.getLong("opening");
        var received = row.getLong("received");
        var back = row.getLong("given_back");
        var closed = row.getTimestamp("closed_at");
        return new CashDayView(
                row.getObject("id", UUID.class),
                row.getObject("cashier", UUID.class),
                row.getString("cashier_name"),
                row.getObject("cashier", UUID.class).equals(tenants.actor().identity()),
                row.getObject("day", LocalDate.class),
                row.getString("currency"),
                opening,
                received,
                back,
                row.getInt("receipts"),
                opening + received - back,
                row.getObject("counted", Long.class),
                row.getObject("banked", Long.class),
                row.getObject("difference", Long.class),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
