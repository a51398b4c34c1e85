package com.educonnect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * What the tests do to the deployed product's database without asking it. Connections are kept, and reset, because a
 * new one knows no table yet: that costs more than most of the statements.
 */
public final class Superuser {
    private static final Deque<Connection> IDLE = new ConcurrentLinkedDeque<>();

    private Superuser() {}

    /** The first column of the first row, {@code null} if there is no row. */
    public static String text(String query) {
        return with(statement -> first(statement, query));
    }

    public static void execute(String script) {
        with(statement -> statement.execute(script));
    }

    /** Like {@link #text}, with that school's tables in view. */
    public static String text(String tenant, String query) {
        return with(statement -> {
            statement.execute(view(tenant));
            return first(statement, query);
        });
    }

    public static void execute(String tenant, String script) {
        execute(view(tenant) + script);
    }

    private static String view(String tenant) {
        return "SET search_path = " + tenant + ", platform, extension;";
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static <T> T with(Step<T> step) {
        try {
            var kept = IDLE.poll();
            var connection = kept == null ? Deployed.server().postgres().superuser("educonnect") : kept;
            return with(connection, step);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T with(Connection connection, Step<T> step) throws SQLException {
        try (var statement = connection.createStatement()) {
            var done = step.on(statement);
            statement.execute("RESET ALL");
            IDLE.push(connection);
            return done;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private interface Step<T> {
        T on(Statement statement) throws SQLException;
    }
}
