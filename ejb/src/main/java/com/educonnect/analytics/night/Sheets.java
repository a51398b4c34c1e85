package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What districts add up, a row for each month and term instead of one for each of its cells; only what differs is written. */
@Dependent
class Sheets {
    @Inject
    @TenantData
    Sql sql;

    /** @return how many sheets were written or removed */
    int layOut() {
        return sql.find("SELECT analytics.lay_out_sheets()", row -> row.getInt(1))
                .orElseThrow();
    }
}
