package com.educonnect.billing.fees.cash;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads receipts. */
@Dependent
public class Receipts {
    static final String SELECT = """
            SELECT r.id, r.family_id, r.payment_id, r.year, r.number, r.amount, r.currency, r.received_on, r.made_at,
                   r.snapshot::text AS snapshot, r.voided_on, r.void_reason, r.cash_day_id
              FROM fee_receipt r
            """;

    @Inject
    @TenantData
    Sql sql;

    /** The latest first. */
    public List<ReceiptView> of(UUID family) {
        return sql
                .query(SELECT + " WHERE r.family_id = ? ORDER BY r.made_at DESC, r.id DESC", Kept::read, family)
                .stream()
                .map(Kept::view)
                .toList();
    }

    Optional<Kept> find(UUID id) {
        return sql.find(SELECT + " WHERE r.id = ?", Kept::read, id);
    }

    Optional<Kept> hold(UUID id) {
        return sql.find(SELECT + " WHERE r.id = ? FOR UPDATE OF r", Kept::read, id);
    }

    Optional<Kept> ofPayment(UUID payment) {
        return sql.find(SELECT + " WHERE r.payment_id = ?", Kept::read, payment);
    }

    /** The paper of a receipt of that family. */
    public Optional<byte[]> pdf(UUID family, UUID id) {
        return find(id).filter(found -> found.family().equals(family)).map(Kept::pdf);
    }

    /** A receipt as it lies there. */
    record Kept(
            UUID id,
            UUID family,
            UUID payment,
            Instant madeAt,
            ReceiptDocument said,
            UUID cashDay,
            LocalDate voidedOn,
            String voidReason) {
        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getObject("id", UUID.class),
                    row.getObject("family_id", UUID.class),
                    row.getObject("payment_id", UUID.class),
                    row.getTimestamp("made_at").toInstant(),
                    ReceiptDocument.of(row.getString("snapshot")),
                    row.getObject("cash_day_id", UUID.class),
                    row.getObject("voided_on", LocalDate.class),
                    row.getString("void_reason"));
        }

        byte[] pdf() {
            return new ReceiptPaper(said, voidedOn, voidReason).pdf();
        }

        ReceiptView view() {
            return new ReceiptView(
                    id,
                    said.number(),
                    family,
                    said.familyNumber(),
                    said.familyName(),
                    payment,
                    said.way(),
                    said.reference(),
                    said.payerName(),
                    said.payerPhone(),
                    said.amount(),
                    said.currency(),
                    said.words(),
                    said.balance(),
                    said.receivedOn(),
                    madeAt,
                    said.cashier(),
                    said.items(),
                    voidedOn,
                    voidReason);
        }
    }
}
