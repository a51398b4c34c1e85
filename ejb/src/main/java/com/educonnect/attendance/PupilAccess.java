package com.educonnect.attendance;

import com.educonnect.people.TeachingService;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who may see one pupil's attendance: the office, who teaches the pupil today, a guardian whose right has not ended, and
 * the pupil. To anyone else the pupil does not exist.
 */
@Dependent
class PupilAccess {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    OwnClasses classes;

    @Inject
    TeachingService teaching;

    void require(UUID pupil, LocalDate today) {
        var allowed = classes.areAll() || isOwn(pupil) || isGuardian(pupil, today) || teaches(pupil);
        if (!allowed) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }

    private boolean isOwn(UUID pupil) {
        return tenants.actor().may("own.read") && pupil.equals(tenants.actor().person());
    }

    private boolean isGuardian(UUID pupil, LocalDate today) {
        return tenants.actor().may("own-children.read")
                && sql.find("""
                                SELECT 1 FROM guardianship
                                WHERE pupil_id = ? AND guardian_id = ?::uuid AND (ended_on IS NULL OR ended_on > ?)
                                """, row -> true, pupil, tenants.actor().person(), today)
                        .isPresent();
    }

    private boolean teaches(UUID pupil) {
        return tenants.actor().may("rolls.read") && teaching.teaches(pupil);
    }
}
