package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.config.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Two hundred schools at an old version, and a migration that is killed. */
class SchemaMigrationIT {
    private static final int SCHOOLS = 200;

    @TempDir
    static Path home;

    private static Postgres postgres;
    private static DataSource owner;
    private static Scripts all;

    @BeforeAll
    static void twoHundredOldSchools() throws Exception {
        postgres = Postgres.start(home, 0, Postgres.Mode.FAST);
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.url("educonnect"));
        source.setUser("owner");
        source.setPassword(postgres.password("owner"));
        owner = source;
        Migrate.shared(owner);
        all = Scripts.load();
        var old = new Schemas(owner, new Scripts(all.all().subList(0, 1)));
        old.build(Schemas.REFERENCE);
        for (var n = 1; n <= SCHOOLS; n++) {
            old.build("t%05d".formatted(n));
        }
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void aKilledMigrationLeavesNothingHalfDoneAndIsResumed() throws Exception {
        var process = migration();
        while (migrated() < SCHOOLS / 4) {
            assertThat(process.isAlive())
                    .as("the migration was too fast to be killed")
                    .isTrue();
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        awaitNoBackend();
        var afterKill = migrated();
        assertThat(afterKill).isBetween(SCHOOLS / 4, SCHOOLS - 1);
        assertThat(halfDone()).isEmpty();

        var resumed = migration();
        assertThat(resumed.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(resumed.exitValue()).isZero();
        assertThat(migrated()).isEqualTo(SCHOOLS + 1);
        assertThat(halfDone()).isEmpty();
    }

    private Process migration() throws IOException {
        var settings = new Properties();
        settings.setProperty("nodes", "main");
        settings.setProperty("node.main.url", postgres.url("educonnect"));
        settings.setProperty("node.main.user", "owner");
        settings.setProperty("node.main.password", postgres.password("owner"));
        settings.setProperty("node.main.region", "local");
        settings.setProperty("educonnect.spares", "0");
        var file = home.resolve("migrate.properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Migrate.class.getName(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("migrate.log").toFile())
                .start();
    }

    private int migrated() {
        return new Sql(owner)
                .find(
                        "SELECT count(*) FROM platform.schema_version WHERE version = ?",
                        row -> row.getInt(1),
                        all.target())
                .orElseThrow();
    }

    /** A killed client's transaction ends when its backend notices. */
    private void awaitNoBackend() throws SQLException {
        while (!new Sql(owner)
                .query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'educonnect-migrate'", row -> true)
                .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    /** Schools whose objects and version disagree. */
    private List<String> halfDone() {
        return new Sql(owner).query("""
                        SELECT v.tenant FROM platform.schema_version v
                         WHERE (v.version = ?) <> (to_regclass(v.tenant || '.roll') IS NOT NULL)
                            OR (v.version = ?) <> (to_regclass(v.tenant || '.person') IS NOT NULL)
                            OR (v.version = ?) <> coalesce(has_table_privilege(v.tenant,
                                                   to_regclass(v.tenant || '.person'), 'SELECT'), false)
                        """, row -> row.getString(1), all.target(), all.target(), all.target());
    }
}
