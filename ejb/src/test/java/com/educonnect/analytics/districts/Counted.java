package com.educonnect.analytics.districts;

import com.educonnect.analytics.DistrictFigures;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Reads as the product does in a transaction of a district, without its container. */
final class Counted extends DistrictFigures {
    @Override
    public <T> List<T> query(String node, Collection<String> schools, String sql, Sql.Row<T> row, Object... arguments) {
        try (var connection = TestDatabase.get().app().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("SET LOCAL ROLE district_reader");
                statement.execute("SET LOCAL educonnect.schools = '" + String.join(",", schools) + "'");
            }
            return new Sql(only(connection)).query(sql, row, arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource only(Connection connection) {
        return (DataSource) Proxy.newProxyInstance(
                Counted.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connection);
    }
}
