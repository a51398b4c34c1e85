package com.educonnect.platform.web;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Grid;
import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The grid runs on this node and holds a copy of every session on another where there is another. A node that lost its
 * neighbour stays ready, since it can serve alone; {@code grid.members} demands more where the operator wants it.
 */
@Readiness
@ApplicationScoped
public class GridCheck implements HealthCheck {
    @Inject
    Grid grid;

    @Inject
    Configuration configuration;

    @Override
    public HealthCheckResponse call() {
        return grid.find().map(this::check).orElseGet(() -> HealthCheckResponse.down("grid"));
    }

    private HealthCheckResponse check(HazelcastInstance running) {
        var members = running.getCluster().getMembers().size();
        var needed = configuration.find("grid.members").map(Integer::parseInt).orElse(1);
        var safe = running.getPartitionService().isLocalMemberSafe();
        return HealthCheckResponse.named("grid")
                .status(members >= needed && safe)
                .withData("members", members)
                .withData("safe", safe)
                .build();
    }
}
