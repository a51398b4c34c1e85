package com.educonnect.analytics.warning;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Reads and writes who does not want warnings; a null pupil is the whole school. */
@Dependent
class RefusalRepository {
    @Inject
    @TenantData
    Sql sql;

    /** A refusal waits for what is just being kept, and the other way about. */
    void hold() {
        sql.query("SELECT pg_advisory_xact_lock(hashtext('warning'), hashtext(current_schema()))", row -> null);
    }

    boolean isRefused() {
        return isRefused(null);
    }

    boolean isRefused(UUID pupil) {
        return sql.find("SELECT 1 FROM warning_refusal WHERE pupil_id IS NOT DISTINCT FROM ?::uuid", row -> true, pupil)
                .isPresent();
    }

    /** Whether that was not so already. */
    boolean refuse(UUID pupil, UUID by) {
        return sql.update(
                        "INSERT INTO warning_refusal (id, pupil_id, refused_by) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        Ids.next(),
                        pupil,
                        by)
                == 1;
    }

    /** Whether that was not so already. */
    boolean allow(UUID pupil) {
        return sql.update("DELETE FROM warning_refusal WHERE pupil_id IS NOT DISTINCT FROM ?::uuid", pupil) == 1;
    }

    boolean isInCustody(UUID pupil, UUID guardian, LocalDate today) {
        return sql.find(
                        "SELECT 1 FROM guardianship WHERE pupil_id = ? AND guardian_id = ? AND custody"
                                + " AND (ended_on IS NULL OR ended_on > ?)",
                        row -> true,
                        pupil,
                        guardian,
                        today)
                .isPresent();
    }
}
