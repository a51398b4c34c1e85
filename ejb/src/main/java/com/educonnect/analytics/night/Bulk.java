package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * How much is to be counted in the running transaction. PostgreSQL knows nothing yet of rows that the same night has
 * written, takes them for a handful and would lay each beside each: a first night then took minutes instead of seconds. Nor
 * does it know how few groups they make, and would sort them on disk.
 */
@Dependent
class Bulk {
    private static final int MANY = 200;

    @Inject
    @TenantData
    Sql sql;

    /** Whether anything of that kind is stale; where it is much, tables are joined whole. */
    boolean isDue(String fact) {
        var due = sql.find(
                        "SELECT count(*) FROM (SELECT FROM analytics.stale WHERE fact = ? LIMIT ?) s",
                        row -> row.getInt(1),
                        fact,
                        MANY)
                .orElseThrow();
        if (due == MANY) {
            joinWhole();
        }
        return due > 0;
    }

    void joinWhole() {
        sql.update("SET LOCAL enable_nestloop = off");
        sql.update("SET LOCAL enable_sort = off");
    }
}
