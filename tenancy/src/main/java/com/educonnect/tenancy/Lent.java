package com.educonnect.tenancy;

import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one connection of a school's transaction, lent to all who ask within it and given back to its pool when it ends.
 * The server's pool would hand out a second connection to whoever asks while another still reads, and would never see
 * one again that its user forgot to close.
 */
final class Lent implements Synchronization {
    private static final Logger LOG = Logger.getLogger(Lent.class.getName());

    private final Tenant tenant;
    private final Connection connection;
    private boolean entered;

    Lent(Tenant tenant, Connection connection) {
        this.tenant = tenant;
        this.connection = connection;
    }

    boolean to(Tenant other) {
        return tenant.equals(other);
    }

    /** For whoever may ask anything: the role is set before. */
    @SuppressWarnings("java:S2077")
    Connection again() throws SQLException {
        if (!entered) {
            try (var statement = connection.createStatement()) {
                statement.execute(role());
            }
            entered = true;
        }
        return SingleStatements.lent(connection, tenant);
    }

    /** For one statement: where it is the first, the role travels with it and costs no round trip of its own. */
    Asked ask(String sql) throws SQLException {
        return entered
                ? new Asked(connection.prepareStatement(sql(sql)), null)
                : new Asked(connection.prepareStatement(role() + ";" + sql(sql)), () -> entered = true);
    }

    private String sql(String sql) throws SQLException {
        return SingleStatements.ofOneSchool(tenant, sql);
    }

    private String role() {
        return "SET LOCAL ROLE " + tenant.id();
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "a connection could not be given back", e);
        }
    }
}
