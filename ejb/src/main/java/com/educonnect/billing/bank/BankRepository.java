package com.educonnect.billing.bank;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes bank statements and their lines. */
@Dependent
class BankRepository {
    @Inject
    @PlatformData
    Sql sql;

    boolean begin(UUID id, UUID seller, String format, String file, byte[] content, UUID by) {
        return sql.update(
                        "INSERT INTO bank_statement (id, seller_id, format, file_name, content, imported_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?::uuid) ON CONFLICT (id) DO NOTHING",
                        id,
                        seller,
                        format,
                        file,
                        content,
                        by)
                == 1;
    }

    /** Answers the id of the line if it was not there before. */
    Optional<UUID> add(UUID statement, UUID seller, String key, Movement movement) {
        return add(Ids.next(), statement, seller, key, movement);
    }

    Optional<UUID> add(UUID id, UUID statement, UUID seller, String key, Movement movement) {
        return sql.update(
                                "INSERT INTO bank_line (id, seller_id, bank_statement_id, key, booked_on, amount,"
                                        + " currency, payer, message, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON"
                                        + " CONFLICT ON CONSTRAINT bank_line_once DO NOTHING",
                                id,
                                seller,
                                statement,
                                key,
                                movement.on(),
                                movement.amount().minor(),
                                movement.amount().currency().getCurrencyCode(),
                                movement.payer(),
                                movement.message(),
                                movement.amount().isPositive() ? "open" : "ignored")
                        == 1
                ? Optional.of(id)
                : Optional.empty();
    }

    Optional<BankLineView> hold(UUID id) {
        return sql.find(BankLineView.SELECT + " WHERE l.id = ? FOR UPDATE OF l", BankLineView::read, id);
    }

    void decide(UUID id, String state, UUID invoice, UUID by) {
        sql.update(
                "UPDATE bank_line SET state = ?, invoice_id = ?::uuid, decided_by = ?::uuid, decided_at = now()"
                        + " WHERE id = ?",
                state,
                invoice,
                by,
                id);
    }

    List<BankLineView> page(String state, String after, String id, int most) {
        return sql.query(
                BankLineView.SELECT + " WHERE (?::text IS NULL OR l.state = ?) AND (l.booked_on, l.id::text) <"
                        + " (?::text::date, ?) ORDER BY l.booked_on DESC, l.id::text DESC LIMIT ?",
                BankLineView::read,
                state,
                state,
                after,
                id,
                most);
    }

    /** The open invoices whose number stands in a text, whatever stands between its letters and digits but no further digit after it. */
    List<UUID> named(UUID seller, String currency, String said) {
        return sql.query(
                "SELECT id FROM invoice WHERE seller_id = ? AND currency = ? AND kind = 'invoice' AND state <> 'paid'"
                        + " AND ? ~* (replace(number, '-', '[^a-z0-9]*') || '(?![0-9])') LIMIT 2",
                row -> row.getObject(1, UUID.class),
                seller,
                currency,
                said);
    }
}
