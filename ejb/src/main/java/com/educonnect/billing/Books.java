package com.educonnect.billing;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * The books at work: the school's own inside a school, else the operator's. Their tables bear the same names in both
 * schemas, so that one statement serves both.
 */
@Dependent
public class Books {
    @Inject
    Tenants tenants;

    @Inject
    @TenantData
    Sql school;

    @Inject
    @PlatformData
    Sql platform;

    public Sql sql() {
        return areOfSchool() ? school : platform;
    }

    public boolean areOfSchool() {
        return tenants.find().isPresent();
    }
}
