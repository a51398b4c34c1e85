package com.educonnect.courses.assignments;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where somebody who teaches sees the work of a class, and so what goes with it. */
@Dependent
class Sight {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Desk desk;

    private record Where(UUID schoolClass, UUID subject) {}

    /** @param places a query for classes and subjects; the caller need see one of them */
    boolean isIn(String places, Object... values) {
        return desk.actor().may("assignments.read")
                && sql
                        .query(
                                places,
                                row -> new Where(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                                values)
                        .stream()
                        .anyMatch(where -> desk.sees(where.schoolClass(), where.subject()));
    }
}
