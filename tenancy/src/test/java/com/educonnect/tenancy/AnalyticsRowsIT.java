package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of all schools lie in the same tables: who tries to reach those of another. */
class AnalyticsRowsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String STAFF = "INSERT INTO analytics.agg_staff (month, school_year, role, sex, staff,"
            + " weekly_minutes) VALUES ('2026-10-01', '2026-2027', 'teacher', 'F', 12, 0)";
    private static final String SUBJECT =
            "INSERT INTO analytics.dim_subject (subject_id, code, name) VALUES (uuidv7(), 'MATH', 'Maths')";
    private static final String COUNT = "SELECT coalesce(sum(staff), 0) FROM analytics.agg_staff";

    private final String ours = DATABASE.school();
    private final String theirs = DATABASE.school();

    @BeforeEach
    void aRowOfEachSchool() {
        for (var school : List.of(ours, theirs)) {
            DATABASE.in(school, sql -> sql.update("DELETE FROM analytics.agg_staff"));
            DATABASE.in(school, sql -> sql.update(STAFF));
            DATABASE.in(school, sql -> sql.update(SUBJECT));
        }
    }

    @Test
    void aSchoolSeesAndChangesItsOwnRowsOnly() {
        var changed = DATABASE.in(ours, sql -> sql.update("UPDATE analytics.agg_staff SET staff = 1"));
        assertThat(changed).isEqualTo(1);
        var gone = DATABASE.in(ours, sql -> sql.update("DELETE FROM analytics.agg_staff WHERE tenant <> current_user"));
        assertThat(gone).isZero();
        assertThat(inSchool(theirs, COUNT)).isEqualTo(12);
    }

    @Test
    void aSchoolWritesNoRowOfAnother() {
        for (var write : List.of(
                "INSERT INTO analytics.dim_subject VALUES ('" + theirs + "', uuidv7(), 'X', 'X')",
                "UPDATE analytics.agg_staff SET tenant = '" + theirs + "'",
                "INSERT INTO analytics.agg_staff SELECT '" + theirs + "', month, school_year, 'other', sex, staff,"
                        + " weekly_minutes FROM analytics.agg_staff ON CONFLICT DO NOTHING")) {
            assertThatThrownBy(() -> DATABASE.in(ours, sql -> sql.update(write)))
                    .as(write)
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void theRowsOfAnotherSchoolShowNoWayThroughTheView() {
        assertThat(inSchool(ours, "SELECT count(*) FROM analytics.attendance_day WHERE tenant <> current_user"))
                .isZero();
        var disable = "ALTER TABLE analytics.agg_staff DISABLE ROW LEVEL SECURITY";
        assertThatThrownBy(() -> DATABASE.in(ours, sql -> sql.update(disable)))
                .hasStackTraceContaining("must be owner");
    }

    @Test
    void aDistrictSeesTheAggregatesOfItsSchools() {
        assertThat(inDistrict(List.of(ours), COUNT)).isEqualTo(12);
        assertThat(inDistrict(List.of(ours, theirs), COUNT)).isEqualTo(24);
        assertThat(inDistrict(List.of(), COUNT)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sheet_enrollment | agg_enrollment (month, school_year, level_code, level_name, sex, pupils, repeating)"
                        + " | '2026-10-01', '2026-2027', 'CI', 'CI', 'F', 12, 0",
                "sheet_attendance | agg_attendance (month, school_year, level_code, level_name, sex, pupils, slots,"
                        + " absent, excused, excluded, late) | '2026-10-01', '2026-2027', 'CI', 'CI', 'F', 12, 9, 0, 0, 0, 0",
                "sheet_results | agg_results (term_id, school_year, term_kind, term_name, term_starts_on, term_ends_on,"
                        + " level_code, level_name, subject_code, subject_name, sex, pupils, mean, passed)"
                        + " | '019a8e6c-0000-7000-8000-000000000000', '2026-2027', 'term', 'T1', '2026-10-01',"
                        + " '2026-10-31', 'CI', 'CI', '', '', 'F', 12, 0.5, 12",
                "sheet_age | agg_age (month, school_year, level_code, level_name, sex, age, pupils)"
                        + " | '2026-10-01', '2026-2027', 'CI', 'CI', 'F', 6, 12"
            })
    void aSchoolLaysOutItsOwnSheetsAndItsDistrictReadsThem(String sheets, String cells, String values) {
        for (var school : List.of(ours, theirs)) {
            DATABASE.in(
                    school,
                    sql -> sql.update(
                            "INSERT INTO analytics." + cells + " VALUES (" + values + ") ON CONFLICT DO NOTHING"));
        }
        var pupils = "SELECT coalesce(sum((pupils ->> 0)::int), 0) FROM analytics." + sheets;
        for (var school : List.of(ours, theirs)) {
            assertThat(inSchool(school, "SELECT analytics.lay_out_sheets()")).isPositive();
            assertThat(inSchool(school, pupils)).isEqualTo(12);
            assertThat(inSchool(school, "SELECT analytics.lay_out_sheets()")).isZero();
        }
        assertThat(inDistrict(List.of(ours), pupils)).isEqualTo(12);
        assertThat(inDistrict(List.of(ours, theirs), pupils)).isEqualTo(24);
        assertThat(inDistrict(List.of(), pupils)).isZero();
        var move = "UPDATE analytics." + sheets + " SET tenant = '" + theirs + "'";
        assertThatThrownBy(() -> DATABASE.in(ours, sql -> sql.update(move)))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> inDistrict(List.of(ours), "DELETE FROM analytics." + sheets))
                .hasStackTraceContaining("permission denied");
        assertThat(new Sql(DATABASE.owner()).find(pupils, row -> row.getInt(1))).hasValue(0);
    }

    @Test
    void aDistrictWritesNothing() {
        for (var write : List.of(
                "DELETE FROM analytics.agg_staff",
                "UPDATE analytics.agg_staff SET staff = 0",
                STAFF,
                "SELECT analytics.lay_out_sheets()",
                "SELECT platform.enqueue('x', '{}', null)",
                "SELECT set_config('educonnect.schools', '" + theirs + "', true)")) {
            assertThatThrownBy(() -> inDistrict(List.of(ours), write))
                    .as(write)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void whatIsNoSchoolIsNotNamed() {
        assertThatThrownBy(() -> inDistrict(List.of("t00001', role = 'x"), COUNT))
                .hasStackTraceContaining("not a tenant id");
    }

    @Test
    void aDistrictEndsWithItsTransaction() throws SQLException {
        try (var connection = DATABASE.app().getConnection()) {
            connection.setAutoCommit(false);
            DistrictReading.enter(connection, DistrictReading.Kind.FIGURES, List.of(ours));
            connection.commit();
            assertThatThrownBy(() -> Sql.query(connection, COUNT, row -> row.getInt(1)))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "platform_app"})
    void whoeverIsNeitherSchoolNorDistrictReadsNothing(String role) {
        assertThatThrownBy(() -> new Sql(DATABASE.as(role)).find(COUNT, row -> row.getInt(1)))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void evenTheirOwnerSeesNone() {
        assertThat(new Sql(DATABASE.owner()).find(COUNT, row -> row.getInt(1))).hasValue(0);
    }

    @Test
    void theKeyServesTheRowsOfOneSchool() {
        var plan = DATABASE.in(
                ours,
                sql -> sql.query(
                        "EXPLAIN SELECT staff FROM analytics.agg_staff WHERE month = '2026-10-01'",
                        row -> row.getString(1)));
        assertThat(String.join("\n", plan)).contains("Index Cond: ((tenant = CURRENT_USER)");
    }

    private static int inSchool(String school, String sql) {
        return DATABASE.in(school, data -> data.find(sql, row -> row.getInt(1)).orElseThrow());
    }

    private static int inDistrict(List<String> schools, String sql) {
        try (var connection = DATABASE.app().getConnection()) {
            connection.setAutoCommit(false);
            DistrictReading.enter(connection, DistrictReading.Kind.FIGURES, schools);
            return Sql.query(connection, sql, row -> row.getInt(1)).getFirst();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
