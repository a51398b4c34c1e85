package com.educonnect.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresIT {
    private static final Path HOME = Path.of("target/postgres-it");

    private static Postgres postgres;

    @BeforeAll
    static void start() throws Exception {
        Software.remove(HOME);
        postgres = Postgres.start(HOME, 0, Postgres.Mode.DURABLE);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('search_path', 'pg_catalog', true)",
                "select query_to_xml('select set_config(''role'', ''owner'', true)', true, true, '')",
                "create table public.leak (n int)",
                "create temp table leak (n int)",
                "create schema leak",
                "create role intruder",
                "set role owner"
            })
    void refusesTheApplicationWhatItHasNoNeedFor(String sql) {
        assertThatThrownBy(() -> as("app", sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission");
    }

    @Test
    void letsTheApplicationIntoItsDatabasesOnly() {
        assertThatThrownBy(() -> postgres.connect("postgres", "app").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void letsTheOwnerMakeAnEstablishmentsRoleAndHandItToTheApplication() throws SQLException {
        as(
                "owner",
                "create role t00001; create schema t00001; grant usage on schema t00001 to t00001;"
                        + " grant t00001 to app with inherit false, set true");

        assertThat(text("app", "begin; set local role t00001; select current_user || ' ' || current_schema()"))
                .isEqualTo("t00001 t00001");
    }

    @Test
    void knowsAccentedLettersAsLetters() throws SQLException {
        assertThat(text("owner", "select array_to_string(show_trgm('Aïssatou'), ' ')"))
                .contains("0x");
        assertThat(text("owner", "select unaccent('Aïssatou Ébène')")).isEqualTo("Aissatou Ebene");
        assertThat(text(
                        "owner",
                        "select string_agg(n, ' ' order by n) from (values ('Zongo'), ('Émile'), ('Eto')) v(n)"))
                .isEqualTo("Émile Eto Zongo");
    }

    @Test
    void isNotToBeReachedWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("educonnect"), Postgres.SUPERUSER, "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsItsSecretsToItself() throws Exception {
        assertThat(Files.getPosixFilePermissions(HOME.resolve("secrets.properties")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        assertThat(HOME.resolve("postgres.password")).doesNotExist();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void keepsItsDataWhenKilledAndStartedAgain() throws SQLException {
        as("owner", "create schema kept; create table kept.roll (pupil text); insert into kept.roll values ('Awa')");

        postgres.kill();
        postgres = Postgres.start(HOME, 0, Postgres.Mode.DURABLE);

        assertThat(text("owner", "select pupil from kept.roll")).isEqualTo("Awa");
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void replacesTheServerThatAKilledLauncherLeft() {
        var left = ProcessHandle.of(postgres.pid()).orElseThrow();

        postgres = Postgres.start(HOME, 0, Postgres.Mode.DURABLE);

        assertThat(left.pid()).isNotEqualTo(postgres.pid());
        assertThat(PidFile.ended(left, Duration.ofSeconds(1))).isTrue();
    }

    private static void as(String role, String sql) throws SQLException {
        try (var connection = postgres.connect("educonnect", role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String role, String sql) throws SQLException {
        try (var connection = postgres.connect("educonnect", role);
                var statement = connection.createStatement()) {
            var rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (var found = statement.getResultSet()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
