package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself refuses, whatever the application forgets. */
class SchoolIsolationIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static String ours;
    private static String theirs;

    private Connection connection;

    @BeforeAll
    static void twoSchools() {
        ours = DATABASE.school();
        theirs = DATABASE.school();
        addPerson(ours, "Ndiaye");
        addPerson(theirs, "Kouassi");
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = DATABASE.app().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aForgottenSchoolReadsNothing() {
        assertThatThrownBy(() -> text("SELECT family_name FROM person")).hasMessageContaining("does not exist");
    }

    @Test
    void aForgottenSchoolMayNotEvenNameASchema() {
        assertThatThrownBy(() -> text("SELECT family_name FROM " + ours + ".person"))
                .hasMessageContaining("permission denied for schema");
    }

    @Test
    void oneSchoolDoesNotReadAnother() throws SQLException {
        enter(ours);
        assertThat(text("SELECT family_name FROM person")).isEqualTo("Ndiaye");
        assertThatThrownBy(() -> text("SELECT family_name FROM " + theirs + ".person"))
                .hasMessageContaining("permission denied for schema");
    }

    @Test
    void theRoleEndsWithItsTransaction() throws SQLException {
        enter(ours);
        connection.commit();
        assertThatThrownBy(() -> text("SELECT family_name FROM person")).hasMessageContaining("does not exist");
    }

    @Test
    void aRoleSetOutsideATransactionHasNoEffect() throws SQLException {
        connection.setAutoCommit(true);
        enter(ours);
        assertThatThrownBy(() -> text("SELECT family_name FROM person")).hasMessageContaining("does not exist");
        connection.setAutoCommit(false);
    }

    @Test
    void aPreparedStatementFollowsTheSchoolOfItsTransaction() throws SQLException {
        try (var statement = connection.prepareStatement("SELECT family_name FROM person")) {
            for (var i = 0; i < 20; i++) {
                var mine = i % 2 == 0;
                enter(mine ? ours : theirs);
                try (var row = statement.executeQuery()) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo(mine ? "Ndiaye" : "Kouassi");
                }
                connection.commit();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT set_config('role', '%s', true)",
                "SELECT query_to_xml('SELECT set_config(''role'', ''%s'', true)', true, true, '')",
                "SELECT query_to_xml('SET LOCAL ROLE %s', true, true, '')",
                "DROP TABLE person",
                "ALTER TABLE person ADD COLUMN extra text",
                "CREATE TABLE public.person (family_name text)",
                "CREATE TEMP TABLE person (family_name text)",
                "CREATE SCHEMA pg_temp_1",
                "UPDATE roll_history SET version = 9",
                "DELETE FROM roll_history",
                "INSERT INTO platform.audit (action, entity) VALUES ('forged', 'x')",
                "SELECT email FROM platform.identity",
                "SELECT name FROM platform.establishment",
                "SELECT payload FROM platform.work"
            })
    void injectedSqlGetsNowhere(String sql) throws SQLException {
        enter(ours);
        assertThatThrownBy(() -> execute(sql.formatted(theirs))).isInstanceOf(SQLException.class);
    }

    @Test
    void aTableInPublicDoesNotShadowASchoolsOwn() throws SQLException {
        try (var owner = DATABASE.owner().getConnection();
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE platform.shadow_probe (note text)");
            statement.execute("ALTER TABLE platform.shadow_probe RENAME TO person");
            try {
                enter(ours);
                assertThat(text("SELECT family_name FROM person")).isEqualTo("Ndiaye");
            } finally {
                connection.rollback();
                statement.execute("DROP TABLE platform.person");
            }
        }
    }

    @Test
    void nothingIsReadOrMadeInPublic() throws SQLException {
        enter(ours);
        assertThat(text("""
                        SELECT string_agg(role || ' ' || privilege, ', ')
                          FROM unnest(ARRAY['app', 'platform_app', 'batch', 'school', current_user]) role,
                               unnest(ARRAY['USAGE', 'CREATE']) privilege
                         WHERE has_schema_privilege(role, 'public', privilege)
                        """)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pg_temp_1",
                "pg_catalog",
                "public",
                "t1",
                "t00001; DROP ROLE app",
                "T00001",
                "t0000１",
                "../t00001",
                ""
            })
    void onlyAnOpaqueIdIsATenant(String id) {
        assertThat(Tenant.isId(id)).isFalse();
        assertThatThrownBy(() -> new Tenant(id, "main")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schemas(DATABASE.owner()).build(id)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void addPerson(String tenant, String name) {
        DATABASE.in(
                tenant,
                sql -> sql.update("INSERT INTO person (id, family_name) VALUES (?, ?)", UUID.randomUUID(), name));
    }

    private void enter(String tenant) throws SQLException {
        execute("SET LOCAL ROLE " + tenant);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
