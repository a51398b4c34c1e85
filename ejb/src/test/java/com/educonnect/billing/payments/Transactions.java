package com.educonnect.billing.payments;

import com.educonnect.tenancy.KeptConnections;
import com.educonnect.tenancy.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Transactions of one school in the real database, as the container makes them: one for a thread, joined by what is called
 * within. The server may die before any statement and before and after a commit.
 */
final class Transactions {
    private final ThreadLocal<Running> running = new ThreadLocal<>();
    private final DataSource schools = KeptConnections.of(TestDatabase.get().app());
    private final String tenant;
    private volatile Predicate<Moment> dies = moment -> false;

    /** Between which two steps the server dies. */
    enum Moment {
        BEFORE_A_STATEMENT,
        BEFORE_A_COMMIT,
        AFTER_A_COMMIT,
        BEFORE_A_REMOTE_CALL
    }

    private static final class Running {
        private Connection connection;
        private final List<Runnable> afterwards = new ArrayList<>();
    }

    /** The server is gone, in the midst of something. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Transactions(String tenant) {
        this.tenant = tenant;
    }

    /** Asked before each statement and remote call and around each commit. */
    void dieWhen(Predicate<Moment> when) {
        dies = when;
    }

    <T> T in(Supplier<T> work) {
        if (running.get() != null) {
            return work.get();
        }
        var transaction = new Running();
        running.set(transaction);
        try (var connection = schools.getConnection()) {
            transaction.connection = connection;
            return run(connection, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            running.remove();
            if (transaction.connection == null) {
                transaction.afterwards.forEach(Runnable::run);
            }
        }
    }

    private <T> T run(Connection connection, Supplier<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try (var enter = connection.createStatement()) {
            enter.execute("SET LOCAL ROLE " + tenant);
        }
        try {
            var result = work.get();
            mayDie(Moment.BEFORE_A_COMMIT);
            connection.commit();
            mayDie(Moment.AFTER_A_COMMIT);
            running.get().connection = null;
            return result;
        } catch (RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    void afterCommit(Runnable work) {
        running.get().afterwards.add(work);
    }

    void mayDie(Moment moment) {
        if (dies.test(moment)) {
            throw new Killed();
        }
    }

    /** The running transaction's connection, and no other. */
    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> lent(running.get().connection));
    }

    private Connection lent(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    if (method.getName().equals("prepareStatement")) {
                        mayDie(Moment.BEFORE_A_STATEMENT);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
