package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Counts who came on each day, by the school's journal. The last day there is was perhaps not over and is counted again; in
 * another time zone days begin elsewhere, and all that the journal knows are. What it does not know any longer stays.
 */
@Dependent
class Use {
    @Inject
    @TenantData
    Sql sql;

    int count(Night night, boolean otherDays) {
        if (otherDays) {
            sql.update(
                    "DELETE FROM analytics.fact_use WHERE day >= (SELECT min(day) - 1 FROM platform.use_of_school(?, date 'epoch'))",
                    night.zone());
        } else {
            sql.update("DELETE FROM analytics.fact_use WHERE day = (SELECT max(day) FROM analytics.fact_use)");
        }
        return sql.update("""
                INSERT INTO analytics.fact_use (day, role, logins, users)
                SELECT u.day, u.role, u.logins, u.users
                FROM platform.use_of_school(?, (SELECT coalesce(max(day) + 1, date 'epoch') FROM analytics.fact_use)) u
                """, night.zone());
    }
}
