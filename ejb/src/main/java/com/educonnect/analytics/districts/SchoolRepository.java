package com.educonnect.analytics.districts;

import com.educonnect.establishments.DistrictService;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the registry says lies below a district. */
@Dependent
class SchoolRepository {
    @Inject
    @PlatformData
    Sql sql;

    /** A district below the asked one, or itself. */
    record Node(UUID id, UUID parent, String name, String code) {}

    List<DistrictSchool> below(UUID district) {
        return sql.query(
                DistrictService.VISIBLE + """
                SELECT e.tenant, s.node, e.id, e.name, e.code, e.district_id, e.state,
                       CASE WHEN c.stage <> 'none' THEN c.stage ELSE c.state END AS subscription
                  FROM establishment e JOIN visible v ON v.id = e.district_id JOIN tenant_schema s ON s.tenant = e.tenant
                  LEFT JOIN contract c ON c.establishment_id = e.id AND c.state <> 'ended'
                 WHERE e.state <> 'closed' ORDER BY e.name, e.id
                """,
                row -> new DistrictSchool(
                        row.getString("tenant"),
                        row.getString("node"),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("code"),
                        row.getObject("district_id", UUID.class),
                        row.getString("state"),
                        row.getString("subscription")),
                district,
                district);
    }

    List<Node> districts(UUID district) {
        return sql.query(
                DistrictService.VISIBLE
                        + "SELECT d.id, d.parent_id, d.name, d.code FROM district d JOIN visible v ON v.id = d.id ORDER BY d.name, d.id",
                row -> new Node(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4)),
                district,
                district);
    }
}
