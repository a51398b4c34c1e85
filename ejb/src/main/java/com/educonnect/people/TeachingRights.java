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

    /** @param permission that of those who may do it in every class */
    public Rights in(UUID schoolClass, String permission) {
        var office = tenants.actor().may(permission);
        return sql.find(
                        "SELECT " + Rights.ASSIGNMENTS + """
                         FROM (SELECT ?::uuid AS person, ?::date AS today) a
                        JOIN school_class c ON c.id = ?
                        """,
                        row -> Rights.of(office, row.getString("teaching")),
                        tenants.actor().person(),
                        time.today(),
                        schoolClass)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** Who may not write in that subject there is told that it does not exist. */
    public void requireEnters(UUID schoolClass, UUID subject, String office) {
        if (!in(schoolClass, office).enters(subject)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }
}
