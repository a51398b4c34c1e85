package com.educonnect.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;

/** Connections that are used again: opening one costs more than what these tests do on it. */
public final class KeptConnections {
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final DataSource source;

    private KeptConnections(DataSource source) {
        this.source = source;
    }

    public static DataSource of(DataSource source) {
        var kept = new KeptConnections(source);
        return (DataSource) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> kept.lend());
    }

    private Connection lend() throws SQLException {
        var found = idle.poll();
        var connection = found == null ? source.getConnection() : found;
        return (Connection) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return giveBack(connection);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Object giveBack(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        idle.push(connection);
        return null;
    }
}
