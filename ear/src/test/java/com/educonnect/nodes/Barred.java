package com.educonnect.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A table that can be read and not written as long as this is open: whoever writes it stands still in the middle of a
 * transaction, and can be killed there, as often as the test is run.
 */
final class Barred implements AutoCloseable {
    private static final String WAITING = "SELECT substring(application_name FROM 'educonnect node(\\d) ')"
            + " FROM pg_stat_activity WHERE %s = ANY (pg_blocking_pids(pid)) AND application_name LIKE 'educonnect node%%'"
            + " LIMIT 1";

    private final Connection connection;
    private final String table;
    private final int pid;

    Barred(String table) {
        this.table = table;
        try {
            connection = TwoNodes.connection();
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT pg_backend_pid()")) {
                row.next();
                pid = row.getInt(1);
                statement.execute("LOCK TABLE " + table + " IN SHARE MODE");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The node that stands before it, once one does. */
    int awaitNode(Duration patience) {
        return TwoNodes.find("a node writes " + table, patience, this::node);
    }

    private Optional<Integer> node() {
        return Optional.ofNullable(TwoNodes.text(WAITING.formatted(pid))).map(Integer::valueOf);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
