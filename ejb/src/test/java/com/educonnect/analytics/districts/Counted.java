package com.educonnect.analytics.districts;

import com.educonnect.analytics.DistrictFigures;
import com.educonnect.tenancy.DistrictReading;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestNodes;
import java.util.Collection;
import java.util.List;

/** Reads as the product does in a transaction of a district, without its container. */
final class Counted extends DistrictFigures {
    private final DistrictReading districts = TestNodes.districts();

    @Override
    public <T> List<T> query(String node, Collection<String> schools, String sql, Sql.Row<T> row, Object... arguments) {
        return districts.query(DistrictReading.Kind.FIGURES, node, schools, sql, row, arguments);
    }
}
