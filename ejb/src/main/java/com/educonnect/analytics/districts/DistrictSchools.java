package com.educonnect.analytics.districts;

import com.educonnect.establishments.DistrictService;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.TenancyError;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which schools the caller's district may enter. */
@Stateless
public class DistrictSchools {
    @Inject
    DistrictService districts;

    @Inject
    SchoolRepository schools;

    /** The tenant of a school below the district; any other is not found. */
    public String tenant(UUID district, UUID establishment) {
        districts.get(district);
        return schools.below(district).stream()
                .filter(school -> school.id().equals(establishment))
                .map(DistrictSchool::tenant)
                .findFirst()
                .orElseThrow(() -> new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND));
    }
}
