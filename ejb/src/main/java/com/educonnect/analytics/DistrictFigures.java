package com.educonnect.analytics;

import com.educonnect.tenancy.DistrictReading;
import com.educonnect.tenancy.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Reads aggregates of a district's schools on one node, beside the running transaction and never in it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DistrictFigures {
    @Inject
    DistrictReading reading;

    /** @param schools tenants of that node, as the registry has them below the district now */
    public <T> List<T> query(String node, Collection<String> schools, String sql, Sql.Row<T> row, Object... arguments) {
        return reading.query(DistrictReading.Kind.FIGURES, node, schools, sql, row, arguments);
    }
}
