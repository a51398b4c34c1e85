package com.educonnect.analytics.night;

import com.educonnect.platform.Page;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells the operator when the clock begins the next nights. */
@Stateless
public class NextNightService {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Cursors cursors;

    @Inject
    Configuration configuration;

    /** One for each time zone that has open schools; the first to begin first. */
    public Page<NextNight> nights(String cursor, int limit) {
        var from = cursor == null ? null : cursors.decode(cursor, 2);
        var begins = Tonight.begins(configuration);
        var rows = sql.query(
                NextNight.SELECT
                        + " WHERE ?::timestamptz IS NULL OR (begins_at, time_zone) > (?::timestamptz, ?)"
                        + " ORDER BY begins_at, time_zone LIMIT ?",
                NextNight::read,
                begins,
                begins,
                from == null ? null : from.getFirst(),
                from == null ? null : from.getFirst(),
                from == null ? null : from.getLast(),
                limit + 1);
        return Page.of(rows, limit, last -> cursors.encode(last.beginsAt().toString(), last.zone()));
    }
}
