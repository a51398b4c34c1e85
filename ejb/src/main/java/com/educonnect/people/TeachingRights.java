package com.educonnect.people;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads what the caller may do in one class. */
@Dependent
public class TeachingRights {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    /** @param office the permission of those who may do it in every class */
    public Rights in(UUID schoolClass, String office) {
        return Rights.of(
                tenants.actor().may(office),
                sql.query(
                        """
                        SELECT t.role, t.subject_id, t.staff_id IS NOT DISTINCT FROM a.person AS own
                        FROM (SELECT ?::uuid AS person, ?::date AS today) a
                        JOIN teaching_assignment t ON (t.starts_on IS NULL OR t.starts_on <= a.today)
                             AND (t.ends_on IS NULL OR t.ends_on > a.today)
                        WHERE t.school_class_id = ?
                        """,
                        row -> new Rights.Assigned(
                                row.getString("role"), row.getObject("subject_id", UUID.class), row.getBoolean("own")),
                        tenants.actor().person(),
                        time.today(),
                        schoolClass));
    }

    /** Who may not write in that subject there is told that it does not exist. */
    public void requireEnters(UUID schoolClass, UUID subject, String office) {
        if (!in(schoolClass, office).enters(subject)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }
}
