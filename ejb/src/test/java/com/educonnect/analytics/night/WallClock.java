package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The database's clock runs on, so schools are put where it is the time that is asked for. */
final class WallClock {
    private WallClock() {}

    /** Where it is that time now: so many hours, minutes and seconds from Greenwich, as POSIX writes it. */
    static String zone(LocalDateTime then) {
        var ahead = Duration.between(LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS), then);
        return (ahead.isNegative() ? "ZZZ+" : "ZZZ-")
                + "%d:%02d:%02d"
                        .formatted(
                                ahead.abs().toHours(),
                                ahead.abs().toMinutesPart(),
                                ahead.abs().toSecondsPart());
    }

    static void set(Sql sql, String zone, String... tenants) {
        for (var tenant : tenants) {
            sql.update("UPDATE platform.establishment SET time_zone = ? WHERE tenant = ?", zone, tenant);
        }
    }
}
