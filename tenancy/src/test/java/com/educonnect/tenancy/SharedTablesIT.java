package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every table in which rows of all schools lie, whichever there are: another school reads, changes and writes none of a
 * school's rows, and a district reads only what is named here.
 */
class SharedTablesIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String OURS = DATABASE.school();
    private static final String THEIRS = DATABASE.school();

    private static final Set<String> FOR_DISTRICTS = Set.of(
            "analytics.dim_school",
            "analytics.agg_enrollment",
            "analytics.agg_attendance",
            "analytics.agg_results",
            "analytics.agg_staff",
            "analytics.agg_age",
            "analytics.sheet_enrollment",
            "analytics.sheet_attendance",
            "analytics.sheet_results",
            "analytics.sheet_age",
            "analytics.named_school");

    /** Of no school: what must be kept for how long, and how far the schema is. */
    private static final Set<String> OF_NOBODY =
            Set.of("archive.retention_rule", "archive.flyway_schema_history", "analytics.flyway_schema_history");

    private static final String RELATIONS = "SELECT c.oid::regclass::text FROM pg_class c"
            + " WHERE c.relnamespace IN ('analytics'::regnamespace, 'archive'::regnamespace) AND c.relkind::text = ANY (?)"
            + " ORDER BY 1";

    /** A value for each column that needs one. */
    private static final String ROW = """
            SELECT format('INSERT INTO %s (%s) VALUES (%s)', a.attrelid::regclass,
                string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),
                string_agg(CASE
                    WHEN a.attname = 'tenant' THEN quote_literal(?)
                    WHEN t.typname IN ('json', 'jsonb') THEN quote_literal('[]')
                    WHEN t.typname = 'uuid' THEN 'uuidv7()'
                    WHEN t.typname IN ('date', 'timestamptz') THEN 'now()'
                    WHEN t.typname = 'bool' THEN 'false'
                    WHEN t.typcategory = 'A' THEN quote_literal('{}')
                    ELSE quote_literal('1') END, ', ' ORDER BY a.attnum))
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = ''
              AND (a.attname = 'tenant' OR a.attnotnull AND NOT a.atthasdef)
            GROUP BY a.attrelid
            """;

    private static final String CHECKS =
            "SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)"
                    + " FROM pg_constraint WHERE conrelid = ?::regclass AND contype IN ('c', 'f')";

    static Stream<String> ofSchools() {
        return relations("r", "p").filter(table -> !OF_NOBODY.contains(table));
    }

    static Stream<String> notForDistricts() {
        return relations("r", "p", "v", "m").filter(table -> !FOR_DISTRICTS.contains(table));
    }

    private static Stream<String> relations(String... kinds) {
        return new Sql(DATABASE.owner())
                .query(RELATIONS, row -> row.getString(1), Sql.array("text", List.of(kinds))).stream();
    }

    @Test
    void whatIsNamedHereIsThere() {
        assertThat(relations("r", "v").toList()).containsAll(FOR_DISTRICTS).containsAll(OF_NOBODY);
    }

    @ParameterizedTest
    @MethodSource("notForDistricts")
    void aDistrictReadsNothingElse(String table) {
        assertThatThrownBy(() -> inDistrict("SELECT * FROM " + table)).hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform.establishment", "platform.audit", "platform.session"})
    void norAnythingOfThePlatform(String table) {
        assertThatThrownBy(() -> inDistrict("SELECT * FROM " + table)).hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @MethodSource("ofSchools")
    void anotherSchoolReachesNoRow(String table) throws SQLException {
        try (var connection = DATABASE.superuser()) {
            connection.setAutoCommit(false);
            var row = aRowOf(connection, table, THEIRS);
            var theirs = " WHERE tenant = '" + THEIRS + "'";
            assertThat(reached(connection, THEIRS, "SELECT 1 FROM " + table + theirs))
                    .isPositive();
            for (var attempt : List.of(
                    "SELECT 1 FROM " + table,
                    "DELETE FROM " + table,
                    "UPDATE " + table + " SET tenant = '" + OURS + "'")) {
                assertThat(reached(connection, OURS, attempt + theirs))
                        .as(attempt)
                        .isZero();
            }
            assertThatThrownBy(() -> reached(connection, OURS, row))
                    .hasMessageMatching("(?s).*(row-level security|permission denied).*");
            connection.rollback();
        }
    }

    /** Whatever its columns may hold: the rows' shape is not what is tried here. Answers how it was written. */
    private static String aRowOf(Connection connection, String table, String school) throws SQLException {
        for (var drop : Sql.query(connection, CHECKS, row -> row.getString(1), table)) {
            connection.createStatement().execute(drop);
        }
        var row = Sql.query(connection, ROW, found -> found.getString(1), school, table)
                .getFirst();
        connection.createStatement().execute(row);
        return row;
    }

    /** How many rows a statement reaches as a school, which leaves no trace; none where it may not even be tried. */
    private static int reached(Connection connection, String school, String statement) throws SQLException {
        var before = connection.setSavepoint();
        try (var as = connection.createStatement()) {
            as.execute("SET LOCAL ROLE " + school);
            return statement.startsWith("SELECT")
                    ? Sql.query(connection, statement, row -> 1).size()
                    : as.executeUpdate(statement);
        } catch (SQLException refused) {
            if (refused.getMessage().contains("permission denied") && !statement.startsWith("INSERT")) {
                return 0;
            }
            throw refused;
        } finally {
            connection.rollback(before);
        }
    }

    private static int inDistrict(String sql) throws SQLException {
        try (var connection = DATABASE.app().getConnection()) {
            connection.setAutoCommit(false);
            DistrictReading.enter(connection, DistrictReading.Kind.FIGURES, List.of(OURS));
            return Sql.query(connection, sql, row -> 1).size();
        }
    }
}
