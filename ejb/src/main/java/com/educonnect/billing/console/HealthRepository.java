package com.educonnect.billing.console;

import com.educonnect.billing.console.FinanceView.Hour;
import com.educonnect.billing.console.FinanceView.ProviderHealth;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How the operator's own payments fare with each provider. */
@Dependent
class HealthRepository {
    @Inject
    @PlatformData
    Sql sql;

    private record InHour(UUID account, Hour hour) {}

    /** @param until the end of a day of payments, by when they were asked for */
    List<ProviderHealth> lastDay(Instant until) {
        var since = until.minusSeconds(24 * 3600).atOffset(ZoneOffset.UTC);
        var hours = hours(since, until.atOffset(ZoneOffset.UTC));
        return sql.query(
                """
                SELECT a.id, a.provider, a.label, a.currency, a.state = 'paused',
                       count(*) FILTER (WHERE p.settled_at IS NOT NULL),
                       count(*) FILTER (WHERE p.state IN ('failed', 'expired')),
                       count(*) FILTER (WHERE p.state IN ('created', 'sent', 'pending', 'unknown', 'needs_review')),
                       max(p.settled_at)
                FROM provider_account a
                LEFT JOIN payment p ON p.provider_account_id = a.id AND p.created_at > ?
                GROUP BY a.id ORDER BY a.label, a.id
                """,
                row -> new ProviderHealth(
                        row.getString(2),
                        row.getObject(1, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        Optional.ofNullable(row.getObject(9, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        hours.getOrDefault(row.getObject(1, UUID.class), List.of())),
                since);
    }

    private Map<UUID, List<Hour>> hours(OffsetDateTime since, OffsetDateTime until) {
        var hours = new HashMap<UUID, List<Hour>>();
        sql.query(
                        """
                        SELECT p.provider_account_id, floor(extract(epoch FROM ? - p.created_at) / 3600)::int AS ago,
                               count(*) FILTER (WHERE p.settled_at IS NOT NULL),
                               count(*) FILTER (WHERE p.state IN ('failed', 'expired'))
                        FROM payment p WHERE p.provider_account_id IS NOT NULL AND p.created_at > ? AND p.created_at <= ?
                        GROUP BY 1, 2 ORDER BY 2
                        """,
                        row -> new InHour(
                                row.getObject(1, UUID.class), new Hour(row.getInt(2), row.getInt(3), row.getInt(4))),
                        until,
                        since,
                        until)
                .forEach(each -> hours.computeIfAbsent(each.account(), any -> new ArrayList<>())
                        .add(each.hour()));
        return hours;
    }
}
