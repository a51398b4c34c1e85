package com.educonnect.analytics.warning;

import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The running school's district and its schools, as the registry has them now. */
@Dependent
class Neighbours {
    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    Optional<UUID> district() {
        return registry.find(tenants.current().id()).map(Establishment::district);
    }

    /** The open schools of a district by the node on which they lie, the running one among them. */
    Map<String, List<String>> schools(UUID district) {
        return registry.openIn(district).stream()
                .collect(Collectors.groupingBy(Tenant::node, Collectors.mapping(Tenant::id, Collectors.toList())));
    }
}
