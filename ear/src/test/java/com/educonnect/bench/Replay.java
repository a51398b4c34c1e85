package com.educonnect.bench;

import com.educonnect.config.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Properties;

/** One connection, with the settings of the product's pools, that runs transactions of plain JDBC. */
final class Replay implements AutoCloseable {
    private final Connection connection;
    private final long backend;

    private Replay(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            backend = row.getLong(1);
        }
        connection.commit();
    }

    static Replay as(Postgres postgres, String user) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", postgres.password(user));
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("prepareThreshold", "3");
        return new Replay(DriverManager.getConnection(postgres.url("educonnect"), properties));
    }

    /** CPU of PostgreSQL for this connection so far. */
    long cpu() {
        return Cpu.single(backend);
    }

    /** As the product does: the school's role with the first statement. */
    void run(String tenant, List<Step> steps) throws SQLException {
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            try (var statement =
                    connection.prepareStatement(i == 0 ? "SET LOCAL ROLE " + tenant + ";" + step.sql() : step.sql())) {
                bind(statement, step.parameters());
                var rows = statement.execute();
                read(statement, i == 0 ? statement.getMoreResults() : rows);
            }
        }
        connection.commit();
    }

    void run(List<Step> steps) throws SQLException {
        for (var step : steps) {
            try (var statement = connection.prepareStatement(step.sql())) {
                bind(statement, step.parameters());
                read(statement, statement.execute());
            }
        }
        connection.commit();
    }

    private static void bind(PreparedStatement statement, List<String> parameters) throws SQLException {
        for (var i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i), Types.OTHER);
        }
    }

    private static void read(PreparedStatement statement, boolean answered) throws SQLException {
        if (answered) {
            try (var rows = statement.getResultSet()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
