package com.educonnect.billing.payments;

import com.educonnect.auth.SecurityEvents;
import com.educonnect.billing.disputes.DisputeBooks;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.KeptConnections;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.TestDatabase;
import com.educonnect.tenancy.Work;
import jakarta.enterprise.event.Event;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The books of a school of its own in the real database, with all that moves payments, over simulated providers; only the
 * container is missing. Time is the simulator's.
 */
final class SchoolBooks implements AutoCloseable {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final int MOST_LOOKS = 10;

    final String tenant = DATABASE.school();
    final List<String> alarms = Collections.synchronizedList(new ArrayList<>());
    final Transactions transactions = new Transactions(tenant);
    final ProviderSimulator simulator;
    final CallbackServer callbacks;
    final Clock clock;
    private final Tenant school = new Tenant(tenant, "main");
    private final Tenants tenants = new Tenants();
    private final Sql owner = new Sql(KeptConnections.of(DATABASE.owner()));
    private final Wiring wiring = new Wiring();
    private final Sellers sellers;

    SchoolBooks(ProviderSimulator simulator) {
        this.simulator = simulator;
        clock = clockOf(simulator);
        callbacks = new CallbackServer(this::receive);
        sellers = new Sellers(simulator, callbacks.url(), clock);
        owner.update("CREATE TABLE " + tenant
                + ".posting (id bigserial PRIMARY KEY, payment_id uuid NOT NULL, amount bigint NOT NULL)");
        wire();
        in(() -> {
            sellers.open(wiring.get(AccountService.class));
            return null;
        });
    }

    private static Clock clockOf(ProviderSimulator simulator) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return simulator.engine().now();
            }
        };
    }

    private void wire() {
        var sql = new Sql(transactions.source());
        var platform = new Sql(KeptConnections.of(DATABASE.platform()));
        wiring.with(Tenants.class, tenants)
                .with(Clock.class, clock)
                .with(Configuration.class, sellers.configuration())
                .with(Audit.class, new Silent())
                .with(Work.class, new Queue(sql))
                .with(Registry.class, new OneSchool())
                .with(SecurityEvents.class, new Alarm())
                .with(Providers.class, sellers.providers())
                .with(Subjects.class, new Fees())
                .each(Sql.class, field -> field.isAnnotationPresent(PlatformData.class) ? platform : sql)
                .each(Event.class, field -> heard(sql));
        var turns = wiring.filled(Turns.class, new OwnTransaction.OfTurns(transactions));
        wiring.filled(Results.class, new OwnTransaction.OfResults(transactions));
        wiring.filled(Lane.class, new OneLane());
        turns.toString();
    }

    /** Other books write what they hear in the transaction in which they hear it, as the ledger does. */
    private Object heard(Sql sql) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    switch (arguments[0]) {
                        case PaymentSettled event -> {
                            post(sql, event.paymentId(), event.amount().minor());
                            wiring.get(FamilyBooks.class).settled(event);
                        }
                        case PaymentReversed event -> {
                            post(sql, event.paymentId(), -event.amount().minor());
                            wiring.get(FamilyBooks.class).reversed(event);
                        }
                        case DisputeMoved event ->
                            wiring.get(DisputeBooks.class).moved(event);
                        default -> throw new IllegalStateException(String.valueOf(arguments[0]));
                    }
                    return null;
                });
    }

    private static void post(Sql sql, UUID payment, long amount) {
        sql.update("INSERT INTO posting (payment_id, amount) VALUES (?, ?)", payment, amount);
    }

    /** What other books wrote of a payment. */
    List<Long> postings(UUID id) {
        return owner.query(
                "SELECT amount FROM " + tenant + ".posting WHERE payment_id = ? ORDER BY id",
                row -> row.getLong(1),
                id);
    }

    /** What the ledger says of an account, in debit above zero; 0 where it has no entry. */
    long balance(String account) {
        return owner.find(
                        "SELECT coalesce(sum(l.amount), 0)::bigint FROM " + tenant
                                + ".journal_entry e, unnest(e.accounts, e.amounts) AS l (account, amount)"
                                + " WHERE l.account = ?",
                        row -> row.getLong(1),
                        account)
                .orElseThrow();
    }

    /** What lies in the treasury by entries of a provider, disputes left out. */
    long booked(String provider) {
        return owner.find(
                        "SELECT coalesce(sum(l.amount), 0)::bigint FROM " + tenant
                                + ".journal_entry e, unnest(e.accounts, e.amounts) AS l (account, amount)"
                                + " WHERE e.memo = ? AND l.account = ? AND e.source IN ('payment', 'reversal')",
                        row -> row.getLong(1),
                        provider,
                        Chart.treasury(provider))
                .orElseThrow();
    }

    <T> T in(Supplier<T> work) {
        return as(() -> transactions.in(work));
    }

    private <T> T as(Callable<T> work) {
        try {
            return tenants.runAs(school, bursar(), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor bursar() {
        return new Actor(UUID.randomUUID(), null, null, null, Set.of(), Set.of(), null, "test", Locale.ENGLISH);
    }

    /** Asks as a family would. */
    void ask(UUID id, AskPayment asked) {
        in(() -> {
            wiring.get(Opening.class).open(id, asked, sellers.payable(asked), "CI");
            new Sql(transactions.source())
                    .update("UPDATE payment SET created_at = ? WHERE id = ?", clock.instant(), id);
            return wiring.get(Turns.class).due(id).map(turn -> {
                wiring.get(Lane.class).afterCommit(turn);
                return turn;
            });
        });
    }

    Payment payment(UUID id) {
        return in(() -> wiring.get(PaymentRepository.class).find(id).orElseThrow());
    }

    /** Until the provider is asked again, in whole hours; null where it never is. */
    Integer hoursToNextLook(UUID id) {
        return owner.find(
                        "SELECT round(extract(epoch FROM next_poll_at - now()) / 3600)::int FROM " + tenant
                                + ".payment WHERE id = ? AND next_poll_at IS NOT NULL",
                        row -> row.getInt(1),
                        id)
                .orElse(null);
    }

    /** Takes a payment out, as a restored backup that is older than it; answers it for {@link #remember}. */
    String forget(UUID id) {
        return owner.find(
                        "DELETE FROM " + tenant + ".payment p WHERE id = ? RETURNING row_to_json(p)::text",
                        row -> row.getString(1),
                        id)
                .orElseThrow();
    }

    /** Puts it back as booked three days later. */
    void remember(UUID id, String row) {
        owner.update(
                "INSERT INTO " + tenant + ".payment SELECT * FROM json_populate_record(NULL::" + tenant
                        + ".payment, ?::json)",
                row);
        owner.update("UPDATE " + tenant + ".payment SET settled_at = settled_at + interval '3 days' WHERE id = ?", id);
    }

    long fee(UUID id) {
        return owner.find("SELECT fee FROM " + tenant + ".payment WHERE id = ?", row -> row.getLong(1), id)
                .orElseThrow();
    }

    void fee(UUID id, long fee) {
        owner.update("UPDATE " + tenant + ".payment SET fee = ? WHERE id = ?", fee, id);
    }

    String contradiction(UUID id) {
        return owner.find("SELECT contradiction FROM " + tenant + ".payment WHERE id = ?", row -> row.getString(1), id)
                .orElse(null);
    }

    <T> T bean(Class<T> type) {
        return wiring.get(type);
    }

    List<UUID> all() {
        return owner.query("SELECT id FROM " + tenant + ".payment ORDER BY id", row -> row.getObject(1, UUID.class));
    }

    private int receive(String provider, String token, Callback callback) {
        return as(() -> {
            wiring.get(CallbackService.class).receive(provider, token, callback);
            return 200;
        });
    }

    /** Lets time pass at the providers and here, and does all that has become due. */
    void pass(Duration time) {
        simulator.engine().advance(time);
        owner.update("UPDATE " + tenant + ".payment SET next_poll_at = now() WHERE next_poll_at IS NOT NULL");
        owner.update("UPDATE platform.work SET due_at = now() WHERE tenant = ?", tenant);
        drain();
    }

    /** The payers decide, and time passes until each payment has ended; whoever seems silent on a slow machine is asked again. */
    void end(List<UUID> payments) {
        for (var look = 0; look < MOST_LOOKS && payments.stream().anyMatch(this::isOpen); look++) {
            payments.forEach(id -> Payer.decide(payment(id)));
            pass(Duration.ofSeconds(look == 0 ? 6 : 40));
        }
    }

    private boolean isOpen(UUID payment) {
        return payment(payment).state().isOpen();
    }

    void drain() {
        for (var due = take(); due.isPresent(); due = take()) {
            handle(due.get());
        }
    }

    private void handle(JsonObject payload) {
        try {
            in(() -> {
                wiring.get(PaymentWork.class).handle(payload);
                return null;
            });
        } catch (Transactions.Killed killed) {
            owner.update(
                    "INSERT INTO platform.work (tenant, kind, payload, due_at)"
                            + " VALUES (?, ?, ?::jsonb, now() + interval '1 minute')",
                    tenant,
                    Turns.WORK,
                    payload.toString());
        }
    }

    /** As the queue does: a row whose work fails is there again later. */
    private Optional<JsonObject> take() {
        return owner.find(
                "DELETE FROM platform.work WHERE id = (SELECT id FROM platform.work WHERE tenant = ? AND kind = ?"
                        + " AND due_at <= now() ORDER BY due_at LIMIT 1) RETURNING payload::text",
                row -> Json.createReader(new StringReader(row.getString(1))).readObject(),
                tenant,
                Turns.WORK);
    }

    /** Leaves the school as it was before, for who opens its books anew. */
    void clear() {
        owner.update("TRUNCATE " + tenant + ".payment, " + tenant + ".provider_account CASCADE");
        owner.update("DELETE FROM platform.work WHERE tenant = ?", tenant);
    }

    @Override
    public void close() {
        owner.update("DROP TABLE " + tenant + ".posting");
        callbacks.close();
    }

    private final class OneLane extends Lane {
        @Override
        public boolean enter() {
            return true;
        }

        @Override
        public void leave() {}

        @Override
        public void afterCommit(Turn turn) {
            SchoolBooks.this.transactions.afterCommit(() -> make(school, turn));
        }

        @Override
        public void make(Tenant tenant, Turn turn) {
            as(() -> {
                SchoolBooks.this.transactions.mayDie(Transactions.Moment.BEFORE_A_REMOTE_CALL);
                wiring.get(Errand.class).run(turn);
                return null;
            });
        }
    }

    private final class OneSchool extends Registry {
        @Override
        public Optional<Establishment> find(String id) {
            return id.equals(tenant)
                    ? Optional.of(new Establishment(
                            school,
                            UUID.randomUUID(),
                            "lycee",
                            "Lycée Moderne",
                            "LM1",
                            "CI",
                            "local",
                            "fr",
                            "XOF",
                            ZoneId.of("Africa/Abidjan"),
                            "open",
                            null))
                    : Optional.empty();
        }
    }

    /** What families owe is called the same for all. */
    private static final class Fees extends Subjects implements PayableSubject {
        @Override
        Optional<PayableSubject> find(String name) {
            return Optional.of(this).filter(any -> name.equals(subject())).map(fees -> (PayableSubject) fees);
        }

        @Override
        public String subject() {
            return "fee_account";
        }

        @Override
        public boolean ofOperator() {
            return false;
        }

        @Override
        public Payable payable(UUID id) {
            throw new UnsupportedOperationException("sellers say what is owed");
        }

        @Override
        public String label(UUID id) {
            return "Frais 2026";
        }

        @Override
        public void requireReader(UUID id) {}
    }

    private final class Alarm extends SecurityEvents {
        @Override
        public void record(String kind, UUID identity, UUID session, String of) {
            alarms.add(kind);
        }
    }

    private static final class Silent extends Audit {
        @Override
        public void record(String action, String entity, Object id, Map<String, ?> detail) {}
    }

    private static final class Queue extends Work {
        private final Sql sql;

        Queue(Sql sql) {
            this.sql = sql;
        }

        @Override
        public UUID enqueue(String kind, JsonObject payload, Instant at) {
            return sql.find(
                            "SELECT platform.enqueue(?, ?::jsonb, ?::timestamptz)",
                            row -> row.getObject(1, UUID.class),
                            kind,
                            payload.toString(),
                            at)
                    .orElseThrow();
        }
    }
}
