package com.educonnect.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A connection that takes one prepared statement at a time. The driver would split {@code a; SET ROLE b} and send both;
 * the product's own SQL holds no semicolon, so one that does was smuggled in and is refused before it leaves.
 *
 * <p>Each school has its statements under its own mark. The driver and PostgreSQL know a prepared statement by its text,
 * and one that went from school to school would be analysed and planned anew at every change (three times the CPU of a
 * roster read; the benchmark "tenancy" measures it).
 */
final class SingleStatements implements InvocationHandler {
    private static final Set<String> REFUSED = Set.of("unwrap", "abort", "setSchema", "setClientInfo", "nativeSQL");

    private final Connection connection;
    private final boolean lent;
    private final String mark;
    private boolean closed;

    private SingleStatements(Connection connection, boolean lent, String mark) {
        this.connection = connection;
        this.lent = lent;
        this.mark = mark;
    }

    /** Closing it closes the connection. */
    static Connection owned(Connection connection) {
        return proxy(new SingleStatements(connection, false, ""));
    }

    /** Closing it ends only its own use of the connection. */
    static Connection lent(Connection connection, Tenant tenant) {
        return proxy(new SingleStatements(connection, true, mark(tenant)));
    }

    /** The text under which a school has a statement, if it is one. */
    static String ofOneSchool(Tenant tenant, String sql) throws SQLException {
        return single(mark(tenant), sql);
    }

    private static String mark(Tenant tenant) {
        return "/* " + tenant.id() + " */ ";
    }

    private static Connection proxy(SingleStatements handler) {
        return (Connection) Proxy.newProxyInstance(
                SingleStatements.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        var name = method.getName();
        if (lent && name.equals("close")) {
            closed = true;
            return null;
        }
        if (closed) {
            return afterwards(name);
        }
        if (name.equals("createStatement") || REFUSED.contains(name)) {
            throw new SQLException("only prepared statements on a school's connection, not " + name);
        }
        if (name.startsWith("prepare")) {
            arguments[0] = single(mark, (String) arguments[0]);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean afterwards(String name) throws SQLException {
        if (name.equals("isClosed")) {
            return true;
        }
        throw new SQLException("the connection is closed");
    }

    private static String single(String mark, String sql) throws SQLException {
        if (sql.indexOf(';') >= 0) {
            throw new SQLException("one statement at a time on a school's connection");
        }
        return mark + sql;
    }
}
