package com.educonnect.analytics.warning;

import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what the schools of the running school's district have laid together, from all nodes on which they lie. */
@Dependent
class Pools {
    @Inject
    PoolReading reading;

    @Inject
    Neighbours neighbours;

    @Inject
    Tenants tenants;

    Pool of(UUID district, String level, LocalDate today) {
        var schools = neighbours.schools(district);
        var laid = beside(schools, district, level, today);
        var from = laid.stream().map(PoolReading.Laid::school).distinct().count();
        return new Pool((int) from, laid.stream().map(PoolReading.Laid::pupil).toList());
    }

    /** What is read of several schools is no school's work. */
    private List<PoolReading.Laid> beside(
            Map<String, List<String>> schools, UUID district, String level, LocalDate today) {
        try {
            return tenants.runAs(null, Actor.SYSTEM, () -> {
                var all = new ArrayList<PoolReading.Laid>();
                schools.forEach(
                        (node, tenantsOfIt) -> all.addAll(reading.laid(node, tenantsOfIt, district, level, today)));
                return all;
            });
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
