package com.educonnect.analytics.night;

import com.educonnect.people.SchoolTime;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What a school knows of its own nights. */
@Stateless
public class OwnNightService {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    @Inject
    Audit audit;

    public OwnNight night() {
        return sql.find(
                        "SELECT n.state, d.counted_until, d.refreshed_at FROM (SELECT 1) one"
                                + " LEFT JOIN platform.night_of_school() n ON true LEFT JOIN analytics.dim_school d ON true",
                        row -> new OwnNight(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                NightView.instant(row, "refreshed_at")))
                .orElseThrow();
    }

    /** Has the school counted now; asked for while a night waits or runs, it begins no other. */
    public void ask(UUID id) {
        sql.query(
                "SELECT platform.ask_night(?, ?, ?)",
                row -> row.getBoolean(1),
                id,
                tenants.actor().identity(),
                time.today());
        audit.record("night.asked", "night", id);
    }
}
