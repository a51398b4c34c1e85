package com.educonnect.people;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where the school is: its country decides how a phone number without a prefix is read. */
@Dependent
public class SchoolPlace {
    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    /** The number in E.164, null for none; refuses what is no number there. */
    public String phone(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var country = registry.find(tenants.current().id()).orElseThrow().country();
        return PhoneNumbers.normalise(written, country)
                .orElseThrow(() -> new Rejected(PeopleError.PHONE_NOT_VALID, country));
    }
}
