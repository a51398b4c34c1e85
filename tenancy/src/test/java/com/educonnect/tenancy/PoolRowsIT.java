package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What schools lay together to learn from: who tries to see another's, or more than that. */
class PoolRowsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String AGREE =
            "INSERT INTO analytics.warning_sharing (district_id, agreed_by) VALUES (uuidv7(), uuidv7())";
    private static final String LAY = "INSERT INTO analytics.warning_example (district_id, level_code, laid_on,"
            + " year_starts_on, last_average, absences, below, failed)"
            + " VALUES (uuidv7(), '4E', '2027-02-15', '2025-09-07', 0.5, 3, false, true)";
    private static final String COUNT = "SELECT count(*)::int FROM analytics.warning_example";

    private final String ours = DATABASE.school();
    private final String theirs = DATABASE.school();

    @BeforeEach
    void anExampleOfEachSchool() {
        for (var school : List.of(ours, theirs)) {
            DATABASE.in(school, sql -> sql.update("DELETE FROM analytics.warning_sharing"));
            DATABASE.in(school, sql -> sql.update(AGREE));
            DATABASE.in(school, sql -> sql.update(LAY));
        }
    }

    @Test
    void aSchoolSeesAndChangesItsOwnExamplesOnly() {
        assertThat(inSchool(ours)).isEqualTo(1);
        for (var table : List.of("warning_example", "warning_sharing")) {
            var delete = "DELETE FROM analytics." + table + " WHERE tenant <> current_user";
            assertThat((int) DATABASE.in(ours, sql -> sql.update(delete))).isZero();
            var give = "UPDATE analytics." + table + " SET tenant = '" + theirs + "'";
            assertThatThrownBy(() -> DATABASE.in(ours, sql -> sql.update(give)))
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(inSchool(theirs)).isEqualTo(1);
    }

    @Test
    void thePoolShowsTheSchoolsThatAreNamedAndShare() {
        assertThat(inPool(List.of(ours, theirs), COUNT)).isEqualTo(2);
        assertThat(inPool(List.of(theirs), COUNT)).isEqualTo(1);
        assertThat(inPool(List.of(), COUNT)).isZero();
        DATABASE.in(theirs, sql -> sql.update("DELETE FROM analytics.warning_sharing"));
        assertThat(inPool(List.of(ours, theirs), COUNT)).isEqualTo(1);
    }

    @Test
    void nothingIsLaidDownWithoutAnAgreement() {
        DATABASE.in(ours, sql -> sql.update("DELETE FROM analytics.warning_sharing"));
        assertThat(inSchool(ours)).isZero();
        assertThatThrownBy(() -> DATABASE.in(ours, sql -> sql.update(LAY))).hasStackTraceContaining("foreign key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analytics.warning_sharing",
                "analytics.warning_model",
                "analytics.warning",
                "analytics.dim_school",
                "analytics.dim_pupil",
                "analytics.agg_staff",
                "analytics.sheet_results",
                "analytics.fact_general",
                "analytics.progress",
                "platform.establishment",
                "platform.audit"
            })
    void thePoolShowsNothingElse(String table) {
        assertThatThrownBy(() -> inPool(List.of(ours), "SELECT count(*)::int FROM " + table))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whoReadsThePoolWritesNothingAndNamesNoOtherSchool() {
        for (var write : List.of(
                "DELETE FROM analytics.warning_example",
                "UPDATE analytics.warning_example SET failed = false",
                LAY,
                AGREE,
                "SELECT set_config('educonnect.schools', '" + theirs + "', true)")) {
            assertThatThrownBy(() -> inPool(List.of(ours), write))
                    .as(write)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "platform_app"})
    void whoeverIsNeitherReadsNothing(String role) {
        assertThatThrownBy(() -> new Sql(DATABASE.as(role)).find(COUNT, row -> row.getInt(1)))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void evenTheirOwnerSeesNone() {
        assertThat(new Sql(DATABASE.owner()).find(COUNT, row -> row.getInt(1))).hasValue(0);
    }

    private static int inSchool(String school) {
        return DATABASE.in(school, sql -> sql.find(COUNT, row -> row.getInt(1)).orElseThrow());
    }

    private static int inPool(List<String> schools, String sql) {
        try (var connection = DATABASE.app().getConnection()) {
            connection.setAutoCommit(false);
            DistrictReading.enter(connection, DistrictReading.Kind.EXAMPLES, schools);
            return Sql.query(connection, sql, row -> row.getInt(1)).getFirst();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
