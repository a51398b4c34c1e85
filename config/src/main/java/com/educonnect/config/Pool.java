package com.educonnect.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A connection pool of the application server, known by its JNDI name. */
record Pool(String jndiName, String database, String user, int steady, int maximum, boolean transactional) {

    static List<Pool> all() {
        var pools = new ArrayList<Pool>();
        pools.add(new Pool("jdbc/platform", DatabaseNode.MAIN.database(), "platform_app", 2, 16, true));
        pools.add(new Pool("jdbc/registry", DatabaseNode.MAIN.database(), "platform_app", 1, 8, false));
        pools.add(new Pool("jdbc/batch", DatabaseNode.MAIN.database(), "batch", 0, 4, false));
        for (var node : DatabaseNode.ALL) {
            var prefix = "jdbc/" + node.name() + "/";
            for (int i = 0; i < node.pools(); i++) {
                pools.add(new Pool(prefix + i, node.database(), "app", 1, node.connectionsPerPool(), true));
            }
            pools.add(new Pool(prefix + "owner", node.database(), "owner", 0, 2, false));
        }
        return pools;
    }

    /** Without slashes, over which Payara's metrics stumble. */
    String name() {
        return jndiName.replace('/', '-');
    }

    static List<Pool> ofSchools() {
        return all().stream().filter(pool -> pool.user().equals("app")).toList();
    }

    /**
     * Connections are recycled by use: PostgreSQL frees the catalogue cache of visited schemas only at their end. Each is
     * tried once a second: no database comes back sooner, so that none of those it lost is ever handed out. Nothing of the
     * server's listens to statements, so they are the driver's own.
     */
    Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("name", name());
        attributes.put("datasource-classname", "org.postgresql.ds.PGSimpleDataSource");
        attributes.put("res-type", "javax.sql.DataSource");
        attributes.put("steady-pool-size", String.valueOf(steady));
        attributes.put("max-pool-size", String.valueOf(maximum));
        attributes.put("pool-resize-quantity", "1");
        attributes.put("idle-timeout-in-seconds", "300");
        attributes.put("max-wait-time-in-millis", "20000");
        attributes.put("max-connection-usage-count", "5000");
        attributes.put("is-connection-validation-required", "true");
        attributes.put("connection-validation-method", "custom-validation");
        attributes.put("validation-classname", "org.glassfish.api.jdbc.validation.PostgresConnectionValidation");
        attributes.put("validate-atmost-once-period-in-seconds", "1");
        attributes.put("wrap-jdbc-objects", "false");
        attributes.put("non-transactional-connections", String.valueOf(!transactional));
        return attributes;
    }

    /** @param node by which the database's list of connections tells whose each is */
    Map<String, String> properties(String node, int port, String password) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("serverName", "127.0.0.1");
        properties.put("portNumber", String.valueOf(port));
        properties.put("databaseName", database);
        properties.put("user", user);
        properties.put("password", password);
        properties.put("ApplicationName", "educonnect " + node + " " + jndiName.substring("jdbc/".length()));
        properties.put("logServerErrorDetail", "false");
        properties.put("reWriteBatchedInserts", "true");
        properties.put("prepareThreshold", "3");
        properties.put("connectTimeout", "10");
        properties.put("tcpKeepAlive", "true");
        if (user.equals("batch")) {
            properties.put("currentSchema", "batch");
        }
        if (!user.equals("owner")) {
            properties.put("socketTimeout", "60");
        }
        return properties;
    }
}
