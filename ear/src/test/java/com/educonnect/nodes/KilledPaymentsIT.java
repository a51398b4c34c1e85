package com.educonnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.OwnServers;
import com.educonnect.config.Server;
import com.educonnect.config.providers.ProviderDesk;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Payments over all providers, whatever these do, to five schools on two servers that die by kill -9: while families ask,
 * in the middle of booking what came, and both at once in the middle of giving out turns and noting what providers said.
 * Afterwards each franc is where the providers say that it is, once, in the books of the school that it was for.
 *
 * <p>What is asked, what each provider does and which server dies where is a function of the seed and printed with its
 * digest. Which call each server was at in that moment is not: that is up to two machines' threads, and the seed repeats
 * the schedule, not the interleaving. {@code -Dpayments.count=10000} asks as many, in rounds of 240 or
 * {@code -Dpayments.round} with four kills each; the daily statements are not part of it.
 *
 * <p>Asked for by {@code -Dnodes.kills=true}: 240 take some minutes, 10,000 most of an hour. Each run of the tests lets a
 * server die between the steps of fewer payments ({@code CrashIT}).
 */
@OwnServers
@EnabledIfSystemProperty(named = "nodes.kills", matches = "true")
class KilledPaymentsIT {
    private static final int PAYMENTS = Integer.getInteger("payments.count", 240);
    private static final int OF_A_ROUND = Integer.getInteger("payments.round", 240);
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final List<Duration> LATER =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofHours(2));
    private static final int DAYS = 5;
    private static final String OPEN_WORK = "kind = 'billing.payment' AND done_at IS NULL";
    private static final String OLDER = """
            UPDATE %1$s.payment SET created_at = created_at - interval '%2$s seconds',
                sent_at = sent_at - interval '%2$s seconds', settled_at = settled_at - interval '%2$s seconds',
                next_poll_at = CASE WHEN next_poll_at IS NOT NULL THEN now() END
            """;

    private static final String WOKEN = "UPDATE platform.work SET due_at = now() WHERE " + OPEN_WORK
            + " AND tenant = '%1$s' AND (payload ->> 'payment')::uuid IN"
            + " (SELECT id FROM %1$s.payment WHERE next_poll_at <= now())";
    private static final String DUE = "SELECT count(*) FROM %s.payment WHERE next_poll_at <= now()";

    private final long seed = Long.getLong("payments.seed", 20_261_127);
    private final Random schedule = new Random(seed);
    private final Tried tried = new Tried();
    private Server server;
    private ProviderDesk desk;
    private List<Payee> payees;
    private Payers payers;
    private CompletableFuture<Void> revived = CompletableFuture.completedFuture(null);

    @Test
    void eachPaymentCountsOnceInItsOwnSchoolWhicheverServerDies() {
        server = TwoNodes.server();
        TwoNodes.awaitReady();
        desk = server.providers();
        payees = List.of(
                new Payee("CI", "XOF", desk),
                new Payee("CI", "XOF", desk),
                new Payee("KE", "KES", desk),
                new Payee("UG", "UGX", desk),
                new Payee("FR", "EUR", desk));
        desk.elsewhere(payees.get(1).callback());
        payers = new Payers(payees, tried, server);
        var books = new PayeeBooks(desk, tried.asked());
        for (var first = 0; first < PAYMENTS; first += OF_A_ROUND) {
            round(first, Math.min(OF_A_ROUND, PAYMENTS - first));
        }
        IntStream.range(0, DAYS).forEach(day -> live(Duration.ofDays(1)));

        books.balance(payees);
        System.out.println("seed " + seed + ": " + tried + ", ends " + books.ends());
        assertThat(tried.asked()).hasSize(PAYMENTS);
        assertThat(tried.kills()).isEqualTo(4 * ((PAYMENTS + OF_A_ROUND - 1) / OF_A_ROUND));
    }

    private void round(int first, int count) {
        var dying = first + schedule.nextInt(1, Math.max(2, count / 2));
        for (var number = first; number < first + count; number++) {
            if (number == dying) {
                dies("while families ask", 1 + schedule.nextInt(2));
            }
            payers.ask(schedule, number);
        }
        dieAt("journal_entry", Duration.ofSeconds(6), false);
        dieAt("payment", Duration.ofSeconds(40), true);
        LATER.forEach(this::live);
    }

    private void dies(String where, int... nodes) {
        revived.join();
        for (var node : nodes) {
            server.kill(node);
            tried.killed(where);
        }
        revived = CompletableFuture.runAsync(() -> server.restart(nodes));
    }

    /**
     * Time in which a server dies in the middle of a transaction that writes the table, of one school or the other. Payers
     * decide and work becomes due behind the bar only, or it would be done before.
     */
    private void dieAt(String table, Duration time, boolean both) {
        revived.join();
        age(time);
        CompletableFuture<Void> passing;
        try (var bar = new Barred(payees.get(schedule.nextInt(2)).tenant + "." + table)) {
            passing = CompletableFuture.runAsync(() -> go(time));
            var node = bar.awaitNode(PATIENCE);
            dies("in the middle of " + table, both ? new int[] {node, 3 - node} : new int[] {node});
        }
        passing.join();
        if (both) {
            revived.join();
        }
        becomeQuiet();
    }

    /** Time in which nothing dies. */
    private void live(Duration time) {
        revived.join();
        age(time);
        go(time);
        becomeQuiet();
    }

    /** It is later for each payment, and whatever was to be looked at by now may be. */
    private void age(Duration time) {
        payees.forEach(payee -> TwoNodes.execute(OLDER.formatted(payee.tenant, time.toSeconds())));
    }

    /** Payers decide, providers go on, and servers are woken to look. */
    private void go(Duration time) {
        payers.decide();
        desk.advance(time);
        wake();
    }

    /** What is woken before its payment is due would find nothing to do, and nobody would look at that payment again. */
    private void wake() {
        payees.forEach(payee -> TwoNodes.execute(WOKEN.formatted(payee.tenant)));
    }

    /** No payment is to be looked at now, and no provider is being asked. */
    private void becomeQuiet() {
        wake();
        TwoNodes.await("nobody is asked any more", PATIENCE, () -> isQuiet() && isQuiet());
    }

    private boolean isQuiet() {
        return desk.busy() == 0
                && TwoNodes.text("SELECT count(*) FROM platform.work WHERE " + OPEN_WORK + " AND due_at <= now()")
                        .equals("0")
                && payees.stream().allMatch(payee -> TwoNodes.text(DUE.formatted(payee.tenant))
                        .equals("0"));
    }
}
