package com.educonnect.sync;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Retention;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * How long operations and changes are remembered, which is the longest a device may stay offline. Rows go a day after
 * the promise has ended: a transaction that ran long is dated by its start, and clocks differ.
 */
@ApplicationScoped
public class SyncRetention implements Retention {
    private static final int DAYS = 400;
    private static final Duration MARGIN = Duration.ofDays(1);

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    Duration kept() {
        return configuration.days("retention.sync.days", DAYS);
    }

    /** Cursors and operations made before this moment are refused. */
    public Instant promisedSince() {
        return clock.instant().minus(kept());
    }

    @Override
    public Place place() {
        return Place.SCHOOL;
    }

    @Override
    public Map<String, Integer> remove(int most) {
        var before = promisedSince().minus(MARGIN);
        return Map.of("sync_operation", operations(before, most), "change", changes(before, most));
    }

    /**
     * By its own time, too: the operation of a device whose clock ran ahead would be taken a second time if its row were
     * gone before its number is too old.
     */
    private int operations(Instant before, int most) {
        return sql.update("""
            DELETE FROM sync_operation WHERE op_id IN (
                SELECT op_id FROM sync_operation
                 WHERE received_at < ? AND uuid_extract_timestamp(op_id) < ?
                 ORDER BY received_at LIMIT ? FOR UPDATE SKIP LOCKED)
            """, before, before, most);
    }

    /** Numbers grow with time, so the oldest rows are found by the key, without an index that every write would pay. */
    private int changes(Instant before, int most) {
        return sql.update("""
            DELETE FROM change WHERE seq IN (
                SELECT oldest.seq FROM (SELECT seq, at FROM change ORDER BY seq LIMIT ?) oldest WHERE oldest.at < ?)
            """, most, before);
    }
}
