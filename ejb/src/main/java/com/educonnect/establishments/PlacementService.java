package com.educonnect.establishments;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenancyError;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Which district looks after a school. Each change stands in the school's journal and is told to the other domains. */
@Stateless
public class PlacementService {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    EstablishmentService establishments;

    @Inject
    Audit audit;

    @Inject
    Registry registry;

    @Inject
    Event<SchoolAssigned> assigned;

    /** Puts the school under a district, or under none; the journal says where it came from. */
    public EstablishmentView assign(UUID id, UUID district) {
        requireDistrict(district);
        var move = sql.find(
                        "SELECT tenant, district_id FROM establishment WHERE id = ? AND state <> 'closed' FOR UPDATE",
                        row -> new SchoolAssigned(id, row.getString(1), row.getObject(2, UUID.class), district),
                        id)
                .orElseThrow(() -> new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND));
        sql.update("UPDATE establishment SET district_id = ?, version = version + 1 WHERE id = ?", district, id);
        if (!Objects.equals(move.from(), district)) {
            assigned.fire(move);
        }
        audit.recordOf(move.tenant(), "establishment.assigned", "establishment", id, places(move));
        registry.forget();
        return establishments.get(id);
    }

    /** Writes into the school's journal what a district means to do with it. */
    public void note(String tenant, String action, UUID id, UUID district) {
        audit.recordOf(tenant, action, "establishment", id, Map.of("district", district));
    }

    private void requireDistrict(UUID district) {
        if (district != null
                && sql.find("SELECT 1 FROM district WHERE id = ?", row -> true, district)
                        .isEmpty()) {
            throw new Rejected(TenancyError.DISTRICT_NOT_FOUND);
        }
    }

    private static Map<String, Object> places(SchoolAssigned move) {
        var places = new TreeMap<String, Object>();
        if (move.from() != null) {
            places.put("from", move.from());
        }
        if (move.to() != null) {
            places.put("district", move.to());
        }
        return places;
    }
}
