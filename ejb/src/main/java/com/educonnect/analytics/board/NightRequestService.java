package com.educonnect.analytics.board;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Lets a school have its figures counted at once instead of tonight; the night's own work takes it from there. */
@Stateless
public class NightRequestService {
    private static final String ASK = """
            WITH school AS (
                SELECT e.tenant, (now() AT TIME ZONE e.time_zone)::date AS day FROM platform.establishment e
                WHERE e.tenant = ? AND NOT EXISTS (
                    SELECT FROM platform.night_school s JOIN platform.night_run r ON r.id = s.run_id
                    WHERE s.tenant = e.tenant
                      AND (s.state IN ('waiting', 'running') AND r.state = 'running'
                           OR s.state = 'done' AND s.finished_at > now() - interval '10 minutes'))),
            run AS (INSERT INTO platform.night_run (id, asked_by) SELECT ?, ? FROM school RETURNING id)
            INSERT INTO platform.night_school (run_id, tenant, day, by_clock)
            SELECT run.id, school.tenant, school.day, false FROM run, school
            """;

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    /** While the school waits for its turn or is being counted, and for ten minutes after, nothing more is asked. */
    public void ask() {
        tenants.actor().require("figures.read");
        var school = tenants.current().id();
        if (sql.update(ASK, school, Ids.next(), tenants.actor().identity()) > 0) {
            audit.recordOf(school, "night.asked", "board", "school", Map.of());
        }
    }
}
