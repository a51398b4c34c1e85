package com.educonnect.establishments;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Schools that a district opens and closes; the rules are those of every school. */
@Stateless
public class DistrictSchoolService {
    @Inject
    DistrictService districts;

    @Inject
    SignUpService signUps;

    @Inject
    EstablishmentService establishments;

    /** Opening again with the same id and code answers the same school, unless it lies elsewhere by now. */
    public EstablishmentView open(UUID district, UUID id, OpenSchool school) {
        districts.get(district);
        signUps.signUp(id, school.in(district));
        return districts.school(district, id);
    }

    /** For good. A school of another district is not found, and so is a closed one. */
    public void close(UUID district, UUID id) {
        districts.school(district, id);
        establishments.close(id);
    }
}
