package com.educonnect.courses;

import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whom the caller may ask about: himself or herself, and children in his or her custody. */
@Dependent
public class OwnPupil {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    /** The caller, as far as he or she is a pupil, and the children in his or her custody. */
    public List<UUID> all() {
        return sql.query(
                """
                SELECT p.person_id FROM (SELECT ?::uuid AS caller, ?::date AS today) a
                JOIN pupil p ON p.person_id = a.caller OR EXISTS (
                    SELECT FROM guardianship g
                    WHERE g.pupil_id = p.person_id AND g.guardian_id = a.caller AND g.custody
                      AND (g.ended_on IS NULL OR g.ended_on > a.today))
                """, row -> row.getObject(1, UUID.class), tenants.actor().person(), today());
    }

    public LocalDate today() {
        return time.today();
    }

    /** To anyone else the pupil does not exist. Answers the day of today. */
    public LocalDate require(UUID pupil) {
        tenants.actor().require("courses.own");
        var today = time.today();
        sql.find("""
                        SELECT 1 FROM (SELECT ?::uuid AS pupil, ?::uuid AS caller, ?::date AS today) a
                        JOIN pupil p ON p.person_id = a.pupil
                        WHERE a.pupil = a.caller OR EXISTS (
                            SELECT FROM guardianship g
                            WHERE g.pupil_id = a.pupil AND g.guardian_id = a.caller AND g.custody
                              AND (g.ended_on IS NULL OR g.ended_on > a.today))
                        """, row -> true, pupil, tenants.actor().person(), today)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        return today;
    }
}
