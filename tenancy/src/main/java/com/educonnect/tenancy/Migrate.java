package com.educonnect.tenancy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The migration of a release, run once before its nodes start and never by them: shared schemas by Flyway, schools by
 * {@link SchemaMigration}, then spares up to the watermark. May be killed and run again.
 */
public final class Migrate {
    private static final List<String> SHARED = List.of("platform", "analytics", "archive");
    private static final String LATEST = "latest";

    /** How the process ends when the data belong to a later release. */
    static final int NEWER = 3;

    private final Configuration configuration;

    private Migrate(Configuration configuration) {
        this.configuration = configuration;
    }

    public static void main(String[] arguments) {
        try {
            new Migrate(new Configuration(Path.of(arguments[0]))).run();
        } catch (NewerRelease e) {
            System.err.println(e.getMessage());
            System.exit(NEWER);
        } catch (Exception e) {
            var cause = e.getCause() == null ? e : e.getCause();
            System.err.println("migration failed: " + cause.getMessage());
            System.exit(1);
        } catch (LinkageError incomplete) {
            System.err.println("migration failed, the release is incomplete: " + incomplete);
            System.exit(1);
        }
    }

    private void run() throws Exception {
        var main = owner(configuration, Nodes.MAIN);
        for (var node : configuration.nodes()) {
            var source = owner(configuration, node);
            refuseNewer(source);
            shared(source);
            register(main, node);
            register(source, node);
            var migrated = new SchemaMigration(source).run();
            var built = new Provisioning(main, source, node).refill(spares(configuration));
            System.out.println("node " + node + ": " + migrated + " schemas migrated, " + built + " spares built");
        }
    }

    /** Before anything is changed. */
    static void refuseNewer(DataSource source) throws NewerRelease {
        var sql = new Sql(source);
        for (var schema : SHARED) {
            var migrations = flyway(source, schema, LATEST).info().all();
            NewerRelease.refuse(
                    newest(migrations, MigrationState::isApplied), newest(migrations, MigrationState::isResolved));
        }
        var schools = sql.find("SELECT to_regclass('platform.schema_version') IS NOT NULL", row -> row.getBoolean(1));
        if (schools.orElseThrow()) {
            var found = sql.find(
                    "SELECT coalesce(max(version), '0') FROM platform.schema_version", row -> row.getString(1));
            NewerRelease.refuse(found.orElseThrow(), Scripts.load().target());
        }
    }

    private static String newest(MigrationInfo[] migrations, Predicate<MigrationState> condition) {
        return Arrays.stream(migrations)
                .filter(migration -> migration.getVersion() != null && condition.test(migration.getState()))
                .map(migration -> migration.getVersion().getVersion())
                .max(Comparator.naturalOrder())
                .orElse("0");
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
        shared(owner, LATEST);
    }

    /** @param target the version that the schemas are brought to, as Flyway takes it */
    static void shared(DataSource owner, String target) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'school') THEN"
                            + " CREATE ROLE school NOLOGIN; END IF; END $$");
        }
        for (var schema : SHARED) {
            flyway(owner, schema, target).migrate();
        }
    }

    private static Flyway flyway(DataSource owner, String schema, String target) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .target(target)
                .placeholderReplacement(false)
                .loggers("slf4j")
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load();
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
