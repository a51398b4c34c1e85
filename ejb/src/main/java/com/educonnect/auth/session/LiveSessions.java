package com.educonnect.auth.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions for which this node has asked within half a second, since a screen asks several things at once: so an end
 * or a change holds on its own node at once and on every other within that time, whether or not the grid can tell them
 * (decision 0031).
 */
@ApplicationScoped
public class LiveSessions {
    private static final long FRESH_NANOS = 500_000_000L;
    private static final int REMEMBERED = 10_000;

    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

    @Inject
    SessionService sessions;

    @Inject
    Clock clock;

    private record Seen(Session session, long asked) {
        boolean fresh() {
            return System.nanoTime() - asked < FRESH_NANOS;
        }
    }

    public Optional<Session> find(UUID id) {
        var known = seen.get(id);
        if (known != null && known.fresh()) {
            return Optional.of(known.session()).filter(session -> session.liveAt(clock.instant()));
        }
        var asked = System.nanoTime();
        var found = sessions.find(id);
        found.ifPresent(session -> remember(new Seen(session, asked)));
        return found;
    }

    /** In a membership beside the chosen one; nothing of it is remembered. */
    public Optional<Session> find(UUID id, UUID membership) {
        return sessions.find(id, membership);
    }

    private void remember(Seen one) {
        if (seen.size() >= REMEMBERED) {
            seen.values().removeIf(old -> !old.fresh());
        }
        seen.put(one.session().id(), one);
    }

    void forget(Collection<UUID> ended) {
        ended.forEach(seen::remove);
    }
}
