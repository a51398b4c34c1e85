package com.educonnect.analytics.night;

import com.educonnect.tenancy.Configuration;
import java.time.LocalTime;

/**
 * Where each school is in its day: whether its night is due and what came of it. Who begins nights and who tells when they
 * begin both look here.
 */
final class Tonight {
    /**
     * The open schools. A night is due where it is past the time given as the parameter and none was begun of that day; a day
     * that a school lives through twice, having moved west over the date line, has one night.
     */
    static final String OF_SCHOOLS = """
            SELECT e.tenant, e.time_zone, c.local, c.local::date AS day, s.run_id, s.state,
                   c.local::time >= ? AND s.run_id IS NULL AS due
            FROM establishment e
            CROSS JOIN LATERAL (SELECT now() AT TIME ZONE e.time_zone AS local) c
            LEFT JOIN night_school s ON s.tenant = e.tenant AND s.by_clock AND s.day = c.local::date
            WHERE e.state IN ('open', 'readonly')
            """;

    private static final LocalTime TWO = LocalTime.of(2, 0);

    private Tonight() {}

    /** The time of day of a school at which its night begins: two o'clock, or what {@code night.begins} says. */
    static LocalTime begins(Configuration configuration) {
        return configuration.time("night.begins", TWO);
    }
}
