package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whether every schema of every node is at the version that this release needs. */
@ApplicationScoped
public class Readiness {
    @Inject
    Nodes nodes;

    /** One line for each node that is behind; empty when all is migrated. */
    public List<String> behind() {
        var target = Scripts.load().target();
        return nodes.names().stream()
                .flatMap(node -> new Sql(nodes.owner(node))
                                .query(
                                        "SELECT count(*) FROM platform.schema_version WHERE version <> ? HAVING count(*) > 0",
                                        row -> node + ": " + row.getInt(1) + " schemas are not at version " + target,
                                        target)
                                .stream())
                .toList();
    }
}
