package com.educonnect.people;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How many pupils a school has: asked for by whoever reckons over many schools, hence in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HeadcountService {
    @Inject
    @TenantData
    Sql sql;

    /** Who is enrolled in a class on a day; in the holidays after a school year, on the last day of that year. */
    public int on(LocalDate day) {
        return sql.find("""
            WITH asked AS (
                SELECT least(d.day, coalesce(
                    (SELECT max(y.ends_on) FROM school_year y WHERE y.starts_on <= d.day), d.day)) AS day
                FROM (SELECT ?::date AS day) d
            )
            SELECT count(DISTINCT e.pupil_id)
            FROM asked a
            JOIN enrollment e ON e.kind = 'class' AND e.starts_on <= a.day AND (e.ends_on IS NULL OR e.ends_on > a.day)
            JOIN school_class c ON c.id = e.school_class_id
            JOIN school_year y ON y.id = c.school_year_id AND a.day BETWEEN y.starts_on AND y.ends_on
            """, row -> row.getInt(1), day).orElseThrow();
    }
}
