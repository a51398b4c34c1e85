package com.educonnect.tenancy;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The one place where a transaction becomes a school's: before or with the first statement of a transaction goes
 * {@code SET LOCAL ROLE}, which sets rights and search path together and ends with the transaction. A school without a
 * transaction is refused, and so is a second school, or none any more, in the same one; without a school the connection
 * is bare and may read nothing.
 */
public final class TenantDataSource implements DataSource {
    private static final Object LENT = "com.educonnect.tenancy.lent";
    private static final String ONE_SCHOOL = "one transaction, one school";

    private final Nodes nodes;
    private volatile TransactionSynchronizationRegistry registry;

    TenantDataSource(Nodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var scope = Scope.current();
        return scope == null || scope.tenant() == null
                ? bare(transaction())
                : lent(scope.tenant(), transaction()).again();
    }

    /** One statement of the running school, or empty without a school. */
    Optional<Asked> ask(String sql) throws SQLException {
        var scope = Scope.current();
        return scope == null || scope.tenant() == null
                ? Optional.empty()
                : Optional.of(lent(scope.tenant(), transaction()).ask(sql));
    }

    private Connection bare(TransactionSynchronizationRegistry transaction) throws SQLException {
        if (transaction.getTransactionKey() != null && transaction.getResource(LENT) != null) {
            throw new SQLException(ONE_SCHOOL);
        }
        return SingleStatements.owned(nodes.bare().getConnection());
    }

    private Lent lent(Tenant tenant, TransactionSynchronizationRegistry transaction) throws SQLException {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new SQLException("a school's data need an active transaction");
        }
        var lent = (Lent) transaction.getResource(LENT);
        if (lent != null && !lent.to(tenant)) {
            throw new SQLException(ONE_SCHOOL);
        }
        if (lent == null) {
            lent = new Lent(tenant, enlisted(nodes.pool(tenant).getConnection()));
            transaction.putResource(LENT, lent);
            transaction.registerInterposedSynchronization(lent);
        }
        return lent;
    }

    private static Connection enlisted(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            connection.close();
            throw new SQLException("the server did not enlist a school's connection in the running transaction");
        }
        return connection;
    }

    /** The server has one, which tells the transactions of all threads apart: it is looked up once. */
    private TransactionSynchronizationRegistry transaction() throws SQLException {
        try {
            if (registry == null) {
                registry = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            }
            return registry;
        } catch (NamingException e) {
            throw new SQLException("no transaction manager", e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("a school's connection has no user of the caller's choice");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("a school's connection is not unwrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
