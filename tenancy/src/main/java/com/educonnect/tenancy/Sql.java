package com.educonnect.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * SQL with parameters, for reads into records and set-based writes; it takes part in the running transaction. Arguments
 * may be null, UUID, String, numbers, booleans, dates and times, enums (by name, lower case) and {@link Array}.
 * Failures leave as {@link SqlFailure}.
 */
public final class Sql {
    private static final int FETCH = 500;

    private final DataSource source;

    public Sql(DataSource source) {
        this.source = source;
    }

    /** Reads one row into a record. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** An SQL array argument: the element type's SQL name and its values. */
    public record Array(String type, Object[] values) {}

    public static Array array(String type, Collection<?> values) {
        return new Array(type, values.stream().map(Sql::plain).toArray());
    }

    public <T> List<T> query(String sql, Row<T> row, Object... arguments) {
        return run(sql, arguments, asked -> read(asked, row));
    }

    /** On a connection that the caller has entered and closes. */
    static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... arguments) throws SQLException {
        return run(new Asked(connection.prepareStatement(sql), null), arguments, asked -> read(asked, row));
    }

    private static <T> List<T> read(Asked asked, Row<T> row) throws SQLException {
        asked.statement().setFetchSize(FETCH);
        try (var rows = asked.rows()) {
            var result = new ArrayList<T>();
            while (rows.next()) {
                result.add(row.read(rows));
            }
            return result;
        }
    }

    /** The only row, or empty; more than one is a fault of the query. */
    public <T> Optional<T> find(String sql, Row<T> row, Object... arguments) {
        var rows = query(sql, row, arguments);
        if (rows.size() > 1) {
            throw new IllegalStateException("more than one row");
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /** Runs a statement without result rows and answers how many rows it changed. */
    public int update(String sql, Object... arguments) {
        return run(sql, arguments, Asked::changed);
    }

    /** The same statement for many argument rows, in one round trip. */
    public int[] batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private interface Execution<T> {
        T on(Asked asked) throws SQLException;
    }

    private <T> T run(String sql, Object[] arguments, Execution<T> execution) {
        try {
            var asked = source instanceof TenantDataSource schools ? schools.ask(sql) : Optional.<Asked>empty();
            if (asked.isPresent()) {
                return run(asked.get(), arguments, execution);
            }
            try (var connection = source.getConnection()) {
                return run(new Asked(connection.prepareStatement(sql), null), arguments, execution);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static <T> T run(Asked asked, Object[] arguments, Execution<T> execution) throws SQLException {
        try (var statement = asked.statement()) {
            bind(statement, arguments);
            return execution.on(asked);
        }
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (var i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, value(statement, arguments[i]));
        }
    }

    private static Object value(PreparedStatement statement, Object argument) throws SQLException {
        return argument instanceof Array array
                ? statement.getConnection().createArrayOf(array.type(), array.values())
                : plain(argument);
    }

    private static Object plain(Object argument) {
        return switch (argument) {
            case Enum<?> constant -> constant.name().toLowerCase(java.util.Locale.ROOT);
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case null, default -> argument;
        };
    }
}
