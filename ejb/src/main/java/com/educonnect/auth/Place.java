package com.educonnect.auth;

import java.util.UUID;

/** Where a membership is held: in a school, in a district, or, with neither, with the operator. */
public record Place(String tenant, UUID district) {
    static final Place OPERATOR = new Place(null, null);

    public Place {
        if (tenant != null && district != null) {
            throw new IllegalArgumentException("either a school or a district");
        }
    }

    boolean admits(Role role) {
        return role.place() == kind();
    }

    private Role.Place kind() {
        if (tenant != null) {
            return Role.Place.SCHOOL;
        }
        return district == null ? Role.Place.OPERATOR : Role.Place.DISTRICT;
    }
}
