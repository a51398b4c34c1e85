package com.educonnect.auth;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * What someone on watch wants to see: forged tokens, replays, foreign hosts, throttled logins. Kept whatever becomes of
 * the request that caused it. Of one kind a node writes sixty rows a minute, so that an attacker cannot fill the table;
 * the others are counted in the log.
 */
@ApplicationScoped
public class SecurityEvents {
    private static final Logger LOG = Logger.getLogger(SecurityEvents.class.getName());
    private static final int A_MINUTE = 60;

    private final Map<String, Bucket> limits = new ConcurrentHashMap<>();

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Tenants tenants;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(String kind, UUID identity, UUID session, String tenant) {
        if (!limits.computeIfAbsent(kind, key -> limit()).tryConsume(1)) {
            LOG.warning(() -> "security event " + kind + " was not kept, there are too many of it");
            return;
        }
        sql.update(
                "INSERT INTO platform.security_event (kind, identity_id, session, tenant, request)"
                        + " VALUES (?, ?, ?, ?, ?)",
                kind,
                identity,
                session,
                tenant,
                tenants.actor().request());
    }

    private static Bucket limit() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
