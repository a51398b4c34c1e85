package com.educonnect.auth.session;

import com.educonnect.tenancy.Grid;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import com.hazelcast.map.IMap;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The sessions in the grid: one copy and one backup, no near cache, so that a removal is seen by whoever asks next. The
 * row in the database is the truth; an entry is at most five minutes old, and without the grid every request reads the
 * row.
 *
 * <p>Keys and values are of types that Hazelcast writes itself. Whatever else, records included, Payara writes together
 * with the name of the component at work, and the same key is then another one in another component: measured, a
 * session put in a request was not found when the transaction ended.
 */
@ApplicationScoped
public class SessionMap {
    private static final Logger LOG = Logger.getLogger(SessionMap.class.getName());
    private static final int LIFE_MINUTES = 5;
    private static final int LOCK_SECONDS = 5;

    @Inject
    Grid grid;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    LiveSessions live;

    Optional<Session> get(UUID id, Supplier<Optional<Session>> row) {
        try {
            var bytes = map().get(id);
            var session = bytes == null ? null : SessionCodec.read(bytes);
            return session == null ? load(id, row) : Optional.of(session);
        } catch (HazelcastException | HazelcastInstanceNotActiveException e) {
            LOG.log(Level.WARNING, "the grid does not answer, the session is read from the database", e);
            return row.get();
        }
    }

    /**
     * Reads the row while holding the entry: a removal that comes in between waits, and then takes away what was put
     * here; otherwise a revoked session could be put back by a reader that came first.
     */
    private Optional<Session> load(UUID id, Supplier<Optional<Session>> row) {
        var map = map();
        try {
            if (!map.tryLock(id, LOCK_SECONDS, TimeUnit.SECONDS, LOCK_SECONDS, TimeUnit.SECONDS)) {
                return row.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return row.get();
        }
        try {
            var session = row.get();
            session.ifPresent(found -> map.set(id, SessionCodec.write(found), LIFE_MINUTES, TimeUnit.MINUTES));
            return session;
        } finally {
            map.forceUnlock(id);
        }
    }

    /** Takes sessions out of the grid as soon as the running transaction has committed, before the call returns. */
    void forgetAfterCommit(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is known of the outcome yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    forget(sessions);
                    live.forget(sessions);
                }
            }
        });
    }

    private void forget(Collection<UUID> sessions) {
        try {
            var removals = sessions.stream()
                    .map(id -> map().removeAsync(id).toCompletableFuture())
                    .toList();
            removals.forEach(CompletableFuture::join);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "sessions could not be taken out of the grid, they end within five minutes", e);
        }
    }

    private IMap<UUID, byte[]> map() {
        return grid.find().orElseThrow(HazelcastInstanceNotActiveException::new).getMap("session");
    }
}
