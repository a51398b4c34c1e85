package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * The one place where a transaction becomes a district's: it reads one kind of rows of the schools that the caller names
 * and nothing else, and can write nothing. Role and schools end with the transaction, which must be one of its own: no
 * school and no table of the platform is reached in it.
 */
@ApplicationScoped
public class DistrictReading {
    private static final String ROLE = "SET LOCAL ROLE %s";
    private static final String SCHOOLS = "SET LOCAL educonnect.schools = '%s'";

    /** What is read, by a role that sees nothing else. */
    public enum Kind {
        /** Aggregates, for the district itself. */
        FIGURES("district_reader"),
        /** What schools lay together to learn from. */
        EXAMPLES("pool_reader");

        private final String role;

        Kind(String role) {
            this.role = role;
        }
    }

    @Inject
    Nodes nodes;

    /**
     * Reads rows of the schema analytics of one node.
     *
     * @param schools tenants, as the registry has them below the district now; of others nothing is seen
     */
    public <T> List<T> query(
            Kind kind, String node, Collection<String> schools, String sql, Sql.Row<T> row, Object... arguments) {
        if (Scope.current() != null && Scope.current().tenant() != null) {
            throw new IllegalStateException("a school's work reads no district");
        }
        try (var connection = nodes.bare(node).getConnection()) {
            if (connection.getAutoCommit()) {
                throw new SQLException("a district's data need a transaction");
            }
            enter(connection, kind, schools);
            return Sql.query(SingleStatements.owned(connection), sql, row, arguments);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Names are checked and not bound: {@code SET} takes no parameters. */
    @SuppressWarnings("java:S2077")
    static void enter(Connection connection, Kind kind, Collection<String> schools) throws SQLException {
        for (var school : schools) {
            if (!Tenant.isId(school)) {
                throw new IllegalArgumentException("not a tenant id");
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute(ROLE.formatted(kind.role));
            statement.execute(SCHOOLS.formatted(String.join(",", schools)));
        }
    }
}
