package com.educonnect.billing.fees;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Whose account the caller may see: the families of the children he or she has custody of or pays for. */
@Dependent
class OwnFamilies {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    School school;

    List<UUID> all() {
        return sql.query(
                """
                SELECT DISTINCT m.family_id FROM guardianship g
                  JOIN family_pupil m ON m.pupil_id = g.pupil_id
                 WHERE g.guardian_id = ? AND (g.custody OR g.pays) AND (g.ended_on IS NULL OR g.ended_on > ?)
                 ORDER BY m.family_id
                """, row -> row.getObject(1, UUID.class), tenants.actor().person(), school.today());
    }

    /** To anyone else there is none. */
    void require(UUID family) {
        tenants.actor().require("fees.own");
        if (!all().contains(family)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }
}
