package com.educonnect.billing.payments;

import com.educonnect.billing.Books;
import com.educonnect.billing.Money;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes payments of the books at work. The database's clock decides what is due. */
@Dependent
class PaymentRepository {
    private static final String SELECT = """
        SELECT p.id, p.provider, p.provider_account_id, p.subject, p.subject_id, p.label, p.payer_name, p.payer_phone,
               p.amount, p.currency, p.state, p.provider_reference, p.detail::text AS detail, p.reason, p.created_at,
               p.sent_at, p.polls, p.settled_at, p.settled_amount, p.version
          FROM payment p
        """;

    @Inject
    Books books;

    Optional<Payment> find(UUID id) {
        return books.sql().find(SELECT + " WHERE p.id = ?", PaymentRepository::read, id);
    }

    /** Held until the transaction ends: of two who hear of a payment one comes after the other. */
    Optional<Payment> hold(UUID id) {
        return books.sql().find(SELECT + " WHERE p.id = ? FOR UPDATE OF p", PaymentRepository::read, id);
    }

    /** By the provider's own reference, where a message names nothing else. */
    Optional<UUID> byReference(UUID account, String reference) {
        return books.sql()
                .find(
                        "SELECT id FROM payment WHERE provider_account_id = ? AND provider_reference = ?",
                        row -> row.getObject(1, UUID.class),
                        account,
                        reference);
    }

    List<Payment> of(String subject, UUID id) {
        return books.sql()
                .query(
                        SELECT + " WHERE p.subject = ? AND p.subject_id = ? ORDER BY p.created_at DESC, p.id LIMIT 200",
                        PaymentRepository::read,
                        subject,
                        id);
    }

    /** Whether the id was free. */
    boolean create(Payment made, UUID by) {
        return books.sql()
                        .update(
                                """
                                INSERT INTO payment (id, provider, provider_account_id, subject, subject_id, label,
                                    payer_name, payer_phone, amount, currency, state, asked_by, next_poll_at)
                                VALUES (?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, now()) ON CONFLICT DO NOTHING
                                """,
                                made.id(),
                                made.provider(),
                                made.account(),
                                made.subject(),
                                made.subjectId(),
                                made.label(),
                                made.payerName(),
                                made.payerPhone(),
                                made.amount().minor(),
                                made.amount().currency().getCurrencyCode(),
                                made.state(),
                                by)
                == 1;
    }

    void keep(UUID id, java.util.Map<String, String> detail) {
        books.sql().update("UPDATE payment SET detail = detail || ?::jsonb WHERE id = ?", Stored.json(detail), id);
    }

    /** Takes the turn that is due, if nobody did; answers when the next one is. */
    Optional<Instant> takeTurn(UUID id, boolean start, Duration next) {
        return books.sql().find("""
            UPDATE payment SET polls = polls + 1, next_poll_at = now() + ? * interval '1 millisecond',
                state = CASE WHEN state = 'created' THEN 'sent' ELSE state END,
                sent_at = CASE WHEN ? THEN now() ELSE sent_at END, version = version + 1
             WHERE id = ? AND next_poll_at <= now() RETURNING next_poll_at
            """, row -> Stored.instant(row, "next_poll_at"), next.toMillis(), start, id);
    }

    /** When the next look at it is due, null where nothing more is awaited; and when it was settled, if it was. */
    record Moved(Instant next, Instant settledAt) {}

    /**
     * @param unsent whether it never reached the provider
     * @param next after how long to look again, null for never
     * @param came when the money came, if not now
     */
    record Times(boolean unsent, Duration next, Instant came) {}

    /** Settles it with the step that does, and never again. */
    Moved move(UUID id, Progress to, Times times) {
        var settles = to.effect() == Progress.Effect.SETTLED;
        return books.sql()
                .find(
                        """
                        UPDATE payment SET state = ?, provider_reference = coalesce(?, provider_reference),
                            detail = detail || ?::jsonb, reason = ?, contradiction = coalesce(?, contradiction),
                            sent_at = CASE WHEN ? THEN NULL ELSE sent_at END,
                            next_poll_at = now() + ?::bigint * interval '1 millisecond',
                            settled_at = CASE WHEN ? THEN coalesce(?::timestamptz, now()) ELSE settled_at END,
                            settled_amount = coalesce(?::bigint, settled_amount), fee = coalesce(?::bigint, fee),
                            version = version + 1
                         WHERE id = ? AND (settled_at IS NULL OR NOT ?) RETURNING next_poll_at, settled_at
                        """,
                        row -> new Moved(Stored.instant(row, "next_poll_at"), Stored.instant(row, "settled_at")),
                        to.state(),
                        to.reference(),
                        Stored.json(to.detail()),
                        to.reason(),
                        to.contradiction(),
                        times.unsent(),
                        times.next() == null ? null : times.next().toMillis(),
                        settles,
                        times.came(),
                        settles ? to.settled().minor() : null,
                        settles ? to.fee().minor() : null,
                        id,
                        settles)
                .orElseThrow(() -> new IllegalStateException("payment " + id + " is settled already"));
    }

    boolean openRoute(UUID id, String phone) {
        return books.sql()
                .find("SELECT platform.open_payment_route(?, ?)", row -> row.getBoolean(1), id, phone)
                .orElseThrow();
    }

    void closeRoute(UUID id) {
        books.sql().query("SELECT platform.close_payment_route(?)", row -> null, id);
    }

    /** Makes due what is not awaited any more. */
    List<UUID> wake(UUID account, List<String> references) {
        return books.sql()
                .query(
                        "UPDATE payment SET next_poll_at = now() WHERE provider_account_id = ? AND provider_reference ="
                                + " ANY (?::text[]) AND next_poll_at IS NULL RETURNING id",
                        row -> row.getObject(1, UUID.class),
                        account,
                        Sql.array("text", references));
    }

    /** What is due and was lost on the way: the queue gives up, a server dies, a school was closed for a while. */
    List<UUID> overdue(int most) {
        return books.sql()
                .query(
                        "SELECT id FROM payment WHERE next_poll_at < now() - interval '15 minutes' ORDER BY"
                                + " next_poll_at LIMIT ?",
                        row -> row.getObject(1, UUID.class),
                        most);
    }

    private static Payment read(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        var settled = row.getObject("settled_amount", Long.class);
        return new Payment(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getObject("provider_account_id", UUID.class),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("label"),
                row.getString("payer_name"),
                row.getString("payer_phone"),
                Money.of(row.getLong("amount"), currency),
                PaymentState.of(row.getString("state")),
                row.getString("provider_reference"),
                Stored.texts(row.getString("detail")),
                row.getString("reason"),
                Stored.instant(row, "created_at"),
                Stored.instant(row, "sent_at"),
                row.getInt("polls"),
                Stored.instant(row, "settled_at"),
                settled == null ? null : Money.of(settled, currency),
                row.getInt("version"));
    }
}
