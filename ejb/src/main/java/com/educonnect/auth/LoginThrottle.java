package com.educonnect.auth;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Grid;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import com.hazelcast.map.IMap;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.grid.hazelcast.Bucket4jHazelcast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Slows down guessing, for known and unknown logins alike. Only failures count: what a login takes it gives back when it
 * succeeds, so that a whole school may log in from behind one address. A device that has logged in before is counted for
 * itself, so that an attacker who uses up a login's attempts cannot keep its owner out. The counters stand in the grid;
 * without the grid each node counts for itself.
 */
@ApplicationScoped
public class LoginThrottle {
    private static final Logger LOG = Logger.getLogger(LoginThrottle.class.getName());
    private static final int REMEMBERED = 20_000;
    private static final Duration LONGEST_MEMORY = Duration.ofDays(1);

    private final Map<UUID, Bucket> local = new ConcurrentHashMap<>();
    private volatile Counters counters;

    @Inject
    Grid grid;

    @Inject
    SecurityEvents events;

    /** How many attempts at once, and how many more in an hour. */
    enum Limit {
        PAIR(6, 30),
        LOGIN(30, 30),
        SHORT_SECRET_PAIR(5, 10),
        SHORT_SECRET_LOGIN(15, 10),
        ADDRESS(300, 600),
        LETTER(3, 6),
        LETTERS_FROM_ADDRESS(30, 60);

        private final BucketConfiguration configuration;

        Limit(int burst, int hourly) {
            configuration = BucketConfiguration.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(hourly, Duration.ofHours(1)))
                    .build();
        }
    }

    /** Attempts taken from the counters, to be given back if the login succeeds. */
    public static final class Attempt {
        private final List<Bucket> taken = new ArrayList<>();

        void succeeded() {
            taken.forEach(bucket -> bucket.addTokens(1));
        }
    }

    Attempt begin(LoginOrigin origin, LoginName login) {
        var attempt = new Attempt();
        var name = name(login);
        var known = origin.knows(name);
        var secret = login.kind() == LoginName.Kind.USERNAME;
        take(attempt, new LoginKey(name, origin.counted(name)), secret ? Limit.SHORT_SECRET_PAIR : Limit.PAIR);
        if (!known) {
            take(attempt, new LoginKey(name, null), secret ? Limit.SHORT_SECRET_LOGIN : Limit.LOGIN);
            take(attempt, new LoginKey(null, origin.network()), Limit.ADDRESS);
        }
        return attempt;
    }

    /** Letters are counted whether they succeed or not: nobody's mailbox is filled from here. */
    void letter(LoginOrigin origin, LoginName login) {
        var attempt = new Attempt();
        take(attempt, new LoginKey("letter " + name(login), null), Limit.LETTER);
        take(attempt, new LoginKey("letter", origin.network()), Limit.LETTERS_FROM_ADDRESS);
    }

    /** Someone who is logged in proves that he knows his password. */
    Attempt proof(UUID identity) {
        var attempt = new Attempt();
        take(attempt, new LoginKey("proof", identity.toString()), Limit.PAIR);
        return attempt;
    }

    static String name(LoginName login) {
        return Digests.shortHash(login.kind() + "\n" + login.tenant() + "\n" + login.text());
    }

    private void take(Attempt attempt, LoginKey key, Limit limit) {
        var probe = count(key, limit, bucket -> {
            var taken = bucket.tryConsumeAndReturnRemaining(1);
            if (taken.isConsumed()) {
                attempt.taken.add(bucket);
            }
            return taken;
        });
        if (!probe.isConsumed()) {
            attempt.succeeded();
            events.record("login.throttled", null, null, null);
            throw new Rejected(
                    AuthError.TOO_MANY_ATTEMPTS, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
        }
    }

    private <T> T count(LoginKey key, Limit limit, Function<Bucket, T> use) {
        try {
            return use.apply(counters().builder().build(key.id(), () -> limit.configuration));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the grid does not count logins, this node does", e);
            return use.apply(local(key, limit));
        }
    }

    private Bucket local(LoginKey key, Limit limit) {
        if (local.size() > REMEMBERED) {
            local.clear();
        }
        return local.computeIfAbsent(key.id(), missing -> {
            var builder = Bucket.builder();
            for (var bandwidth : limit.configuration.getBandwidths()) {
                builder.addLimit(bandwidth);
            }
            return builder.build();
        });
    }

    /** The counters of one grid. */
    private record Counters(HazelcastInstance grid, ProxyManager<UUID> buckets) {
        static Counters of(HazelcastInstance grid) {
            IMap<UUID, byte[]> map = grid.getMap("login");
            return new Counters(
                    grid,
                    Bucket4jHazelcast.lockBasedBuilder(map)
                            .expirationAfterWrite(
                                    ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(LONGEST_MEMORY))
                            .build());
        }
    }

    private ProxyManager<UUID> counters() {
        var running = grid.find().orElseThrow(HazelcastInstanceNotActiveException::new);
        var known = counters;
        if (known == null || known.grid() != running) {
            known = Counters.of(running);
            counters = known;
        }
        return known.buckets();
    }
}
