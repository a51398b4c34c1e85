package com.educonnect.grades.results;

import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whose marks the caller may see as a pupil or a guardian. To anyone else the pupil does not exist. */
@Dependent
class OwnMarks {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    Years years;

    @Inject
    SchoolTime time;

    record Place(UUID schoolClass, UUID period) {}

    /**
     * The class that the pupil was in during the period, the last of several.
     *
     * @param asked null for the period of today
     */
    Place place(UUID pupil, UUID asked) {
        tenants.actor().require("marks.own");
        var period = years.get(asked).period();
        return sql.find(
                        """
                        SELECT e.school_class_id
                        FROM (SELECT ?::uuid AS pupil, ?::uuid AS caller, ?::date AS today) a
                        JOIN period p ON p.id = ?
                        JOIN enrollment e ON e.pupil_id = a.pupil AND e.kind = 'class' AND e.starts_on <= p.ends_on
                             AND (e.ends_on IS NULL OR e.ends_on > p.starts_on)
                        JOIN school_class c ON c.id = e.school_class_id AND c.school_year_id = p.school_year_id
                        WHERE a.pupil = a.caller OR EXISTS (
                            SELECT FROM guardianship g
                            WHERE g.pupil_id = a.pupil AND g.guardian_id = a.caller AND g.custody
                              AND (g.ended_on IS NULL OR g.ended_on > a.today))
                        ORDER BY e.starts_on DESC LIMIT 1
                        """,
                        row -> new Place(row.getObject(1, UUID.class), period),
                        pupil,
                        tenants.actor().person(),
                        time.today(),
                        period)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }
}
