package com.educonnect.people.person;

import com.educonnect.people.Reach;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whom the caller may see: the office everybody, a teacher himself and the pupils of the classes taught. */
@Dependent
class PersonAccess {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    Reach reach;

    @Inject
    SchoolTime time;

    /** Somebody out of sight is to the caller somebody who does not exist. */
    void requireSeen(UUID person) {
        if (reach.everyone() || person.equals(tenants.actor().person()) || isTaught(person)) {
            return;
        }
        throw new Rejected(PlatformError.NOT_FOUND);
    }

    private boolean isTaught(UUID pupil) {
        var today = time.today();
        return sql.find("""
                        SELECT 1 FROM teaching_assignment t
                        JOIN enrollment e ON e.school_class_id = t.school_class_id
                        WHERE t.staff_id = ? AND e.pupil_id = ?
                          AND (t.starts_on IS NULL OR t.starts_on <= ?) AND (t.ends_on IS NULL OR t.ends_on > ?)
                          AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?)
                        LIMIT 1
                        """, row -> true, tenants.actor().person(), pupil, today, today, today, today)
                .isPresent();
    }
}
