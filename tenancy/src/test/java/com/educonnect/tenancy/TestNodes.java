package com.educonnect.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** The only node of the tests, without a container: what reads beside a school's transaction reads as when deployed. */
public final class TestNodes extends Nodes {
    public static Registry registry() {
        var registry = new Registry();
        registry.nodes = new TestNodes();
        return registry;
    }

    public static DistrictReading districts() {
        var reading = new DistrictReading();
        reading.nodes = new TestNodes();
        return reading;
    }

    @Override
    DataSource bare(String node) {
        return inTransactions(TestDatabase.get().app());
    }

    @Override
    DataSource platformAside() {
        return TestDatabase.get().platform();
    }

    private static DataSource inTransactions(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                TestNodes.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        var connection = (Connection) method.invoke(source, arguments);
                        connection.setAutoCommit(false);
                        return connection;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
