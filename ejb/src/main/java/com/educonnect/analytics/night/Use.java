package com.educonnect.analytics.night;

import com.educonnect.auth.session.SessionRetention;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Counts who came on each day, by the school's journal. The last day there is was perhaps not over and is counted again;
 * older ones stay, since of what some were counted nothing is known any longer. In another time zone days begin elsewhere:
 * as many as sessions are kept for are counted again.
 */
@Dependent
class Use {
    /** A day that has begun, and one that has not ended yet somewhere else. */
    private static final int MARGIN = 2;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Configuration configuration;

    int count(Night night, boolean otherDays) {
        sql.update("DELETE FROM analytics.fact_use WHERE day = (SELECT max(day) FROM analytics.fact_use)");
        if (otherDays) {
            var kept = SessionRetention.kept(configuration).toDays() - MARGIN;
            sql.update(
                    "DELETE FROM analytics.fact_use WHERE day > ?",
                    night.today().minusDays(kept));
        }
        return sql.update("""
                INSERT INTO analytics.fact_use (day, role, logins, users)
                SELECT u.day, u.role, u.logins, u.users
                FROM platform.use_of_school(?, (SELECT coalesce(max(day) + 1, date 'epoch') FROM analytics.fact_use)) u
                """, night.zone());
    }
}
