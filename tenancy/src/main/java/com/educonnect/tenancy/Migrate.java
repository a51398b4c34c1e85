package com.educonnect.tenancy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The migration of a release, run once before its nodes start and never by them: shared schemas by Flyway, schools by
 * {@link SchemaMigration}, then spares up to the watermark. May be killed and run again.
 */
public final class Migrate {
    private final Configuration configuration;

    private Migrate(Configuration configuration) {
        this.configuration = configuration;
    }

    public static void main(String[] arguments) {
        try {
            new Migrate(new Configuration(Path.of(arguments[0]))).run();
        } catch (Exception e) {
            var cause = e.getCause() == null ? e : e.getCause();
            System.err.println("migration failed: " + cause.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        var main = owner(configuration, Nodes.MAIN);
        for (var node : configuration.nodes()) {
            var source = owner(configuration, node);
            shared(source);
            register(main, node);
            register(source, node);
            var migrated = new SchemaMigration(source).run();
            var built = new Provisioning(main, source, node).refill(spares(configuration));
            System.out.println("node " + node + ": " + migrated + " schemas migrated, " + built + " spares built");
        }
    }

    static int spares(Configuration configuration) {
        return configuration.find("educonnect.spares").map(Integer::parseInt).orElse(3);
    }

    static DataSource owner(Configuration configuration, String node) {
        var source = new PGSimpleDataSource();
        source.setUrl(configuration.get("node." + node + ".url"));
        source.setUser(configuration.get("node." + node + ".user"));
        source.setPassword(configuration.get("node." + node + ".password"));
        source.setApplicationName("educonnect-migrate");
        return source;
    }

    /** The schemas that schools share, on every node, each with its own history table. */
    public static void shared(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'school') THEN"
                            + " CREATE ROLE school NOLOGIN; END IF; END $$");
        }
        for (var schema : new String[] {"platform", "analytics", "archive"}) {
            Flyway.configure()
                    .dataSource(owner)
                    .schemas(schema)
                    .locations("classpath:db/" + schema)
                    .placeholderReplacement(false)
                    .loggers("slf4j")
                    .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                    .load()
                    .migrate();
        }
    }

    private void register(DataSource registry, String node) throws SQLException {
        try (var connection = registry.getConnection();
                var insert = connection.prepareStatement("INSERT INTO platform.node (name, region) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET region = excluded.region")) {
            insert.setString(1, node);
            insert.setString(2, configuration.get("node." + node + ".region"));
            insert.executeUpdate();
        }
    }
}
