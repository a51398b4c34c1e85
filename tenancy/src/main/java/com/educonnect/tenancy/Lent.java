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

    Lent(Tenant tenant, Connection connection) {
        this.tenant = tenant;
        this.connection = connection;
    }

    boolean to(Tenant other) {
        return tenant.equals(other);
    }

    Connection again() {
        return SingleStatements.lent(connection, tenant);
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
