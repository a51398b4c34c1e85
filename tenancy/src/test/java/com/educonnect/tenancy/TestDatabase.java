package com.educonnect.tenancy;

import com.educonnect.config.FreshHome;
import com.educonnect.config.Postgres;
import com.educonnect.platform.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL with the real migrations and roles, one for each of the JVMs that share a module's tests; it starts
 * with the first test that asks and stops with the JVM.
 */
public final class TestDatabase {
    private static TestDatabase running;
    private static FileChannel taken;

    private final Postgres postgres;
    private final DataSource schools;

    private TestDatabase(Postgres postgres) {
        this.postgres = postgres;
        schools = KeptConnections.of(app());
    }

    public static synchronized TestDatabase get() {
        if (running == null) {
            running = start(FreshHome.at(home()));
        }
        return running;
    }

    /** The first directory that no other JVM has; whoever has it keeps it to its end. */
    private static Path home() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> Path.of("target", "test-database-" + number))
                .filter(TestDatabase::take)
                .findFirst()
                .orElseThrow();
    }

    private static boolean take(Path home) {
        try {
            taken = FileChannel.open(
                    home.resolveSibling(home.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            return taken.tryLock() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestDatabase start(Path home) {
        var postgres = Postgres.start(home, 0, Postgres.Mode.FAST);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        var database = new TestDatabase(postgres);
        try {
            var owner = database.owner();
            Migrate.shared(owner);
            new Sql(owner)
                    .update("INSERT INTO platform.node (name, region) VALUES ('main', 'local') ON CONFLICT DO NOTHING");
            new SchemaMigration(owner).run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    public DataSource owner() {
        return as("owner");
    }

    public DataSource app() {
        return as("app");
    }

    public DataSource platform() {
        return as("platform_app");
    }

    public DataSource as(String user) {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.url("educonnect"));
        source.setUser(user);
        source.setPassword(postgres.password(user));
        source.setReWriteBatchedInserts(true);
        return source;
    }

    /** Past all rights and rules. */
    public Connection superuser() throws SQLException {
        return postgres.superuser("educonnect");
    }

    /** A school that nobody else uses, with an empty schema of its own; answers its tenant id. */
    public String school() {
        var tenant = LentSchools.again().map(this::emptied).orElseGet(this::built);
        LentSchools.lend(tenant);
        return tenant;
    }

    private String built() {
        try {
            new Provisioning(owner(), owner(), Nodes.MAIN).refill(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var sql = new Sql(owner());
        var tenant = sql.find(
                        "UPDATE platform.tenant_schema SET state = 'claimed' WHERE tenant ="
                                + " (SELECT min(tenant) FROM platform.tenant_schema WHERE state = 'spare')"
                                + " RETURNING tenant",
                        row -> row.getString(1))
                .orElseThrow();
        sql.update(
                "INSERT INTO platform.establishment (tenant, id, slug, name, code, country, region, language, currency,"
                        + " time_zone, contact_name) VALUES (?, ?, ?, 'Lycée Moderne', ?, 'SN', 'local', 'fr', 'XOF',"
                        + " 'Africa/Dakar', 'Awa Ndiaye')",
                tenant,
                Ids.next(),
                "school-" + tenant,
                UUID.randomUUID().toString());
        return tenant;
    }

    /** As it was built and another to the operator, but for numbers that were taken; a tenth of the time that building takes. */
    private String emptied(String tenant) {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    DO $$ DECLARE filled regclass; filling boolean; BEGIN
                        PERFORM set_config('session_replication_role', 'replica', true);
                        FOR filled IN SELECT c.oid FROM pg_catalog.pg_class c
                            WHERE c.relnamespace = '%1$s'::regnamespace AND c.relkind = 'r' LOOP
                            EXECUTE format('SELECT EXISTS (SELECT FROM %%s)', filled) INTO filling;
                            IF filling THEN
                                EXECUTE format('DELETE FROM %%s', filled);
                                PERFORM pg_clear_relation_stats('%1$s', (SELECT relname FROM pg_class WHERE oid = filled));
                            END IF;
                        END LOOP;
                        FOR filled IN SELECT c.oid FROM pg_catalog.pg_class c
                            JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant'
                            WHERE c.relnamespace = 'analytics'::regnamespace AND c.relkind = 'r' LOOP
                            EXECUTE format('DELETE FROM %%s WHERE tenant = ''%1$s''', filled);
                        END LOOP;
                        UPDATE platform.contract SET state = 'ended', ended_on = current_date WHERE establishment_id =
                            (SELECT id FROM platform.establishment WHERE tenant = '%1$s');
                        DELETE FROM archive.document WHERE tenant = '%1$s';
                        DELETE FROM platform.erasure WHERE tenant = '%1$s';
                        DELETE FROM platform.transfer WHERE '%1$s' IN (tenant, other);
                        UPDATE platform.establishment SET id = uuidv7(), state = 'open', name = 'Lycée Moderne',
                            country = 'SN', language = 'fr', currency = 'XOF', time_zone = 'Africa/Dakar',
                            district_id = NULL, closed_at = NULL WHERE tenant = '%1$s';
                    END $$""".formatted(tenant));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
        return tenant;
    }

    /** Work in a school's transaction, committed at its end and rolled back when it fails. */
    public <T> T in(String tenant, Function<Sql, T> work) {
        try (var connection = schools.getConnection()) {
            connection.setAutoCommit(false);
            try (var enter = connection.createStatement()) {
                enter.execute("SET LOCAL ROLE " + tenant);
            }
            try {
                var result = work.apply(new Sql(new OneConnection(connection)));
                connection.commit();
                return result;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Hands out the same connection again and again and never closes it. */
    private static final class OneConnection extends PGSimpleDataSource {
        private static final long serialVersionUID = 1L;
        private final transient Connection connection;

        OneConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Connection getConnection() {
            return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            return null;
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (java.lang.reflect.InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
