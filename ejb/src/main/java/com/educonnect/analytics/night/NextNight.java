package com.educonnect.analytics.night;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;

/**
 * When the next night of a time zone's schools begins.
 *
 * @param localTime what time it is there
 * @param beginsAt of the first of them; past if it is due
 * @param tonight of the zone's own day: ahead, due, running, stopped or done
 * @param done schools whose night of today is counted
 * @param failed schools whose night of today failed
 */
public record NextNight(
        String zone, int schools, LocalTime localTime, Instant beginsAt, String tonight, int done, int failed) {
    /** The first moment at which it is time by the wall clock, also where that is set back or forward in that night. */
    static final String SELECT = "WITH tonight AS (" + Tonight.OF_SCHOOLS + """
            ), zone AS (
                SELECT t.time_zone, count(*) AS schools, max(t.local)::time AS local_time,
                       min(t.day + CASE WHEN t.run_id IS NULL THEN 0 ELSE 1 END + ?::time) AS begins,
                       count(*) FILTER (WHERE t.state = 'done') AS done, count(*) FILTER (WHERE t.state = 'failed') AS failed,
                       CASE WHEN bool_or(t.due) THEN 'due'
                            WHEN bool_or(r.state = 'running' AND t.state IN ('waiting', 'running')) THEN 'running'
                            WHEN bool_or(t.run_id IS NULL) THEN 'ahead'
                            WHEN bool_or(t.state IN ('waiting', 'running')) THEN 'stopped'
                            ELSE 'done' END AS tonight
                FROM tonight t LEFT JOIN night_run r ON r.id = t.run_id
                GROUP BY t.time_zone),
            next AS (
                SELECT z.time_zone, z.schools, z.local_time, z.done, z.failed, z.tonight, b.begins_at FROM zone z
                CROSS JOIN LATERAL (
                    SELECT min(m.at) AS begins_at
                    FROM generate_series((z.begins AT TIME ZONE z.time_zone) - interval '2 hours', z.begins AT TIME ZONE z.time_zone,
                                         interval '5 minutes') m (at)
                    WHERE m.at AT TIME ZONE z.time_zone >= z.begins) b)
            SELECT time_zone, schools, local_time, begins_at, tonight, done, failed FROM next
            """;

    static NextNight read(ResultSet row) throws SQLException {
        return new NextNight(
                row.getString("time_zone"),
                row.getInt("schools"),
                row.getObject("local_time", LocalTime.class),
                NightView.instant(row, "begins_at"),
                row.getString("tonight"),
                row.getInt("done"),
                row.getInt("failed"));
    }
}
