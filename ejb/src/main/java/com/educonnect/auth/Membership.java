package com.educonnect.auth;

import com.educonnect.auth.MembershipView.District;
import com.educonnect.auth.MembershipView.School;
import java.util.List;
import java.util.UUID;

/** A live membership with what is shown of its place. */
record Membership(UUID id, UUID identity, String tenant, School school, District district, List<String> roles) {
    MembershipView view() {
        return new MembershipView(id, school, district, roles);
    }

    /** What the place is called, or null for the operator. */
    String placeName() {
        if (school != null) {
            return school.name();
        }
        return district == null ? null : district.name();
    }
}
