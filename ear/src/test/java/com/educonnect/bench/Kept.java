package com.educonnect.bench;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A pool of one connection, which is replaced after a while as the product's pools do. For one thread. */
final class Kept extends PGSimpleDataSource implements AutoCloseable {
    private static final int USES = 50;

    @Serial
    private static final long serialVersionUID = 1L;

    private transient Connection connection;
    private int uses;

    @Override
    public Connection getConnection() throws SQLException {
        if (uses++ % USES == 0) {
            close();
            connection = super.getConnection();
        }
        return (Connection) Proxy.newProxyInstance(
                Kept.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
