package com.educonnect.billing.payments;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** What providers told us, raw, once each. */
@Dependent
class EventRepository {
    @Inject
    @PlatformData
    Sql sql;

    /** @param dedupe what makes it the same message when it comes again */
    record Kept(
            String provider,
            String dedupe,
            Callback callback,
            String verdict,
            String reason,
            String tenant,
            UUID payment) {}

    /** Whether it came for the first time. */
    boolean keep(Kept event) {
        return sql.update(
                        """
                        INSERT INTO platform.provider_event (provider, dedupe_key, headers, body, verdict, reason, tenant,
                            payment_id)
                        VALUES (?, ?, ?::jsonb, ?, ?, ?, ?, ?::uuid) ON CONFLICT DO NOTHING
                        """,
                        event.provider(),
                        event.dedupe(),
                        Stored.json(event.callback().headers()),
                        event.callback().body(),
                        event.verdict(),
                        event.reason(),
                        event.tenant(),
                        event.payment())
                == 1;
    }

    int forget(Instant before, int most) {
        return sql.update(
                "DELETE FROM platform.provider_event WHERE id IN (SELECT id FROM platform.provider_event"
                        + " WHERE received_at < ? ORDER BY received_at LIMIT ?)",
                before,
                most);
    }
}
