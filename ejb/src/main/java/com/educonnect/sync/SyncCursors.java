package com.educonnect.sync;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Cursors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A position in the feed as a device keeps it, good as long as changes are kept. */
@Dependent
class SyncCursors {
    private static final int KEYS = 4;

    @Inject
    Cursors cursors;

    @Inject
    SyncRetention retention;

    @Inject
    Clock clock;

    String encode(Position position, String mark) {
        return cursors.encode(
                String.valueOf(position.xid()),
                String.valueOf(position.seq()),
                mark,
                String.valueOf(clock.instant().getEpochSecond()));
    }

    Position decode(String cursor, String mark) {
        var keys = keys(cursor);
        var made = Instant.ofEpochSecond(Long.parseLong(keys.get(3)));
        if (!keys.get(2).equals(mark) || made.isBefore(retention.promisedSince())) {
            throw new Rejected(SyncError.CURSOR_EXPIRED);
        }
        return new Position(Long.parseLong(keys.get(0)), Long.parseLong(keys.get(1)));
    }

    private List<String> keys(String cursor) {
        try {
            return cursors.decode(cursor, KEYS);
        } catch (Rejected unknown) {
            throw new Rejected(SyncError.CURSOR_EXPIRED);
        }
    }
}
