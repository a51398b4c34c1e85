package com.educonnect.tenancy.probe;

import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.TenantDataSource;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Faults in the use of schools and transactions. */
@Stateless
public class Borders {
    @Inject
    Tenants tenants;

    @EJB
    Canaries canaries;

    @Inject
    @TenantData
    TenantDataSource source;

    public List<String> crossInOneTransaction(Tenant from, Tenant to) throws Exception {
        tenants.runAs(from.id(), canaries::songs);
        return tenants.runAs(to.id(), canaries::songs);
    }

    public List<String> leaveWithinATransaction(Tenant school) throws Exception {
        tenants.runAs(school.id(), canaries::songs);
        return canaries.songs();
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void connectWithoutATransaction() throws SQLException {
        source.getConnection().close();
    }

    public void prepare(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    public void speakUnprepared(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public void reachThrough() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.unwrap(java.sql.Connection.class);
        }
    }
}
