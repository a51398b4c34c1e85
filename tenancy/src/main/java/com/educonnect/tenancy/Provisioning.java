package com.educonnect.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Builds spare schemas beforehand, so that a sign-up only claims one. A spare is numbered in the registry first, built
 * on its node, then offered; one whose building was cut off is finished by the next run.
 */
public final class Provisioning {
    private final DataSource registry;
    private final DataSource owner;
    private final String node;

    /** @param registry the migration role on the main node; {@code owner} the same role on the node to build on */
    public Provisioning(DataSource registry, DataSource owner, String node) {
        this.registry = registry;
        this.owner = owner;
        this.node = node;
    }

    /** Builds spares until there are that many; answers how many it built. Only one run at a time does. */
    public int refill(int wanted) throws SQLException {
        var schemas = new Schemas(owner);
        var built = 0;
        try (var connection = registry.getConnection()) {
            if (!locked(connection, true)) {
                return 0;
            }
            try {
                for (var tenant = unfinished(connection); tenant != null; tenant = unfinished(connection)) {
                    offer(connection, schemas, tenant);
                    built++;
                }
                for (var missing = wanted - spares(connection); missing > 0; missing--) {
                    offer(connection, schemas, number(connection));
                    built++;
                }
            } finally {
                locked(connection, false);
            }
        }
        return built;
    }

    private boolean locked(Connection connection, boolean lock) throws SQLException {
        var sql = lock ? "SELECT pg_try_advisory_lock(hashtext(?))" : "SELECT pg_advisory_unlock(hashtext(?))";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, "spares of " + node);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void offer(Connection connection, Schemas schemas, String tenant) throws SQLException {
        schemas.build(tenant);
        try (var update =
                connection.prepareStatement("UPDATE platform.tenant_schema SET state = 'spare' WHERE tenant = ?")) {
            update.setString(1, tenant);
            update.executeUpdate();
        }
    }

    private String number(Connection connection) throws SQLException {
        return text(
                connection,
                "INSERT INTO platform.tenant_schema (tenant, node, state)"
                        + " SELECT 't' || lpad(n::text, greatest(5, length(n::text)), '0'), ?, 'building'"
                        + " FROM nextval('platform.tenant_number') n RETURNING tenant");
    }

    private String unfinished(Connection connection) throws SQLException {
        return text(
                connection,
                "SELECT tenant FROM platform.tenant_schema WHERE node = ? AND state = 'building' ORDER BY tenant LIMIT 1");
    }

    private int spares(Connection connection) throws SQLException {
        return Integer.parseInt(text(
                connection, "SELECT count(*)::text FROM platform.tenant_schema WHERE node = ? AND state = 'spare'"));
    }

    private String text(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, node);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
