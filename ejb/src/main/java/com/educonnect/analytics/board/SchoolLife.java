package com.educonnect.analytics.board;

import com.educonnect.analytics.warning.WarningGlance;
import com.educonnect.analytics.warning.WarningListService;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the board of a school tells of people: who needs somebody, and who uses the product. */
@Dependent
class SchoolLife {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    WatchRules rules;

    @Inject
    WarningListService warnings;

    WatchList watched(Night night) {
        return rules.pupils(night);
    }

    WarningGlance warned() {
        return warnings.glance();
    }

    List<UseOfWeek> use(Span span) {
        return sql.query(
                """
                SELECT date_trunc('week', day)::date AS week, role, sum(logins) AS logins
                FROM analytics.fact_use WHERE day BETWEEN ? AND ?
                GROUP BY 1, 2 ORDER BY 1, 2
                """,
                row -> new UseOfWeek(row.getObject(1, LocalDate.class), row.getString(2), row.getInt(3)),
                span.from(),
                span.until());
    }
}
