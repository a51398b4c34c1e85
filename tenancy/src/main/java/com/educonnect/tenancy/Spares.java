package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;

/** The spare schemas of the running platform: claimed by a sign-up, refilled at the low watermark. */
@ApplicationScoped
public class Spares {
    @Inject
    Nodes nodes;

    @Inject
    Configuration configuration;

    @Inject
    @PlatformData
    Sql platform;

    /** Takes a spare of the region for good, in the running transaction; one is built on the spot if none is ready. */
    public Optional<Tenant> claim(String region) {
        return take(region).or(() -> {
            refill();
            return take(region);
        });
    }

    private Optional<Tenant> take(String region) {
        return platform.find("""
                UPDATE platform.tenant_schema SET state = 'claimed'
                 WHERE tenant = (SELECT s.tenant FROM platform.tenant_schema s JOIN platform.node n ON n.name = s.node
                                  WHERE s.state = 'spare' AND n.region = ? ORDER BY s.tenant LIMIT 1
                                    FOR UPDATE OF s SKIP LOCKED)
                RETURNING tenant, node
                """, row -> new Tenant(row.getString(1), row.getString(2)), region);
    }

    /** Builds what is missing on each node; a node that another server is refilling is left to it. */
    public int refill() {
        var built = 0;
        for (var node : nodes.names()) {
            try {
                built += new Provisioning(nodes.owner(Nodes.MAIN), nodes.owner(node), node)
                        .refill(Migrate.spares(configuration));
            } catch (SQLException e) {
                throw new SqlFailure(e);
            }
        }
        return built;
    }

    /** The region in which a country's schools must lie. */
    public String regionOf(String country) {
        return configuration
                .find("educonnect.region." + country)
                .orElseGet(() -> configuration.get("node." + Nodes.MAIN + ".region"));
    }
}
