package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.config.Postgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Two schools whose nights counted before there were sheets: the migration lays out what they had counted. */
class FirstSheetsIT {
    /** With its mark Flyway takes what is older, though no script is of this minute. */
    private static final String BEFORE_SHEETS = "202611272304?";

    private static final String LYCEE = "t00001";
    private static final String COLLEGE = "t00002";
    private static final List<String> SCHOOLS = List.of(LYCEE, COLLEGE);

    /** Of a level and so many girls; neither in the order of sheets nor without what sheets add up or leave out. */
    private static final String NIGHTS = """
            INSERT INTO analytics.agg_enrollment (month, school_year, level_code, level_name, sex, pupils, repeating) VALUES
                ('2026-10-01', '2026-2027', '%1$s', 'Niveau « %1$s »', 'M', 31, 4),
                ('2026-10-01', '2026-2027', '%1$s', 'Niveau « %1$s »', 'F', %2$d, 2),
                ('2026-10-01', '2026-2027', '', '', 'U', 1, 0),
                ('2026-10-01', '2025-2026', '%1$s', 'Niveau « %1$s »', 'F', 3, 3),
                ('2026-09-01', '2026-2027', '%1$s', 'Niveau « %1$s »', 'F', 17, 0);
            INSERT INTO analytics.agg_attendance (month, school_year, level_code, level_name, sex, pupils, slots, absent,
                excused, excluded, late) VALUES
                ('2026-10-01', '2026-2027', '%1$s', '', 'M', 31, 480, 0, 7, 0, 30),
                ('2026-10-01', '2026-2027', '%1$s', '', 'F', %2$d, 5000000000, 40, 13, 2, 9),
                ('2026-10-01', '2025-2026', '%1$s', '', 'F', 3, 70, 1, 0, 1, 0),
                ('2026-09-01', '2026-2027', '%1$s', '', 'F', 17, 600, 5, 6, 7, 8);
            INSERT INTO analytics.agg_results (term_id, school_year, term_kind, term_name, term_starts_on, term_ends_on,
                level_code, level_name, subject_code, subject_name, sex, pupils, mean, passed)
            SELECT ('019a8e6c-0000-7000-8000-00000000000' || term)::uuid, '2026-2027', 'term', 'Trimestre ' || term,
                '2026-10-01', date '2026-12-18' + 90 * (term - 1), '%1$s', '', subject, subject, sex, pupils, mean, passed
            FROM (VALUES (1, '', 'M', 31, 0.47125, 14), (1, '', 'F', %2$d, 0.5231, 18), (1, 'MATH', 'F', %2$d, 0.398, 9),
                (2, '', 'F', 17, 1, 17)) r (term, subject, sex, pupils, mean, passed);
            INSERT INTO analytics.agg_age (month, school_year, level_code, level_name, sex, age, pupils) VALUES
                ('2026-10-01', '2026-2027', '%1$s', '', 'M', 12, 31),
                ('2026-10-01', '2026-2027', '%1$s', '', 'F', 12, %2$d),
                ('2026-10-01', '2026-2027', '%1$s', '', 'F', 9, 2),
                ('2026-10-01', '2026-2027', '%1$s', '', 'F', -1, 5),
                ('2026-09-01', '2026-2027', '%1$s', '', 'F', 12, 17)
            """;

    private static final Map<String, List<String>> COUNTED = new HashMap<>();

    @TempDir
    static Path home;

    private static Postgres postgres;

    @BeforeAll
    static void schoolsWithNightsAreMigrated() throws SQLException {
        postgres = Postgres.start(home, 0, Postgres.Mode.FAST);
        Migrate.shared(owner(), BEFORE_SHEETS);
        var schools = new Schemas(owner(), new Scripts(Scripts.load().all().subList(0, 1)));
        for (var school : List.of(Schemas.REFERENCE, LYCEE, COLLEGE)) {
            schools.build(school);
        }
        counts(LYCEE, NIGHTS.formatted("6E", 29));
        counts(COLLEGE, NIGHTS.formatted("F1", 44));
        for (var sheet : Sheet.values()) {
            for (var school : SCHOOLS) {
                COUNTED.put(school + sheet, told(school, sheet.aggregates));
            }
        }
        assertThat(told(LYCEE, "SELECT to_regclass('analytics.sheet_age')::text"))
                .containsOnlyNulls();

        Migrate.shared(owner());
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @EnumSource
    void theSheetsOfASchoolTellExactlyWhatItsNightsHadCounted(Sheet sheet) throws SQLException {
        for (var school : SCHOOLS) {
            assertThat(COUNTED.get(school + sheet)).hasSizeGreaterThan(2);
            assertThat(told(school, sheet.cells))
                    .as(school)
                    .containsExactlyInAnyOrderElementsOf(COUNTED.get(school + sheet));
            assertThat(told(school, sheet.aggregates)).containsExactlyInAnyOrderElementsOf(COUNTED.get(school + sheet));
        }
    }

    @Test
    void theNextNightFindsNothingToLayOut() throws SQLException {
        for (var school : SCHOOLS) {
            assertThat(told(school, "SELECT analytics.lay_out_sheets()")).containsExactly("0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theirOwnerSeesThemNoMore(Sheet sheet) {
        for (var rows : List.of(sheet.aggregates, sheet.cells)) {
            assertThat(new Sql(owner()).query(rows, row -> row.getString(1))).isEmpty();
        }
    }

    private static DataSource owner() {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.url("educonnect"));
        source.setUser("owner");
        source.setPassword(postgres.password("owner"));
        return source;
    }

    private static void counts(String school, String nights) throws SQLException {
        try (var connection = postgres.superuser("educonnect");
                var statement = connection.createStatement()) {
            statement.execute("SET ROLE " + school);
            statement.execute(nights);
        }
    }

    /** As the school itself sees it. */
    private static List<String> told(String school, String rows) throws SQLException {
        try (var connection = postgres.superuser("educonnect");
                var statement = connection.createStatement()) {
            statement.execute("SET ROLE " + school);
            return Sql.query(connection, rows, row -> row.getString(1));
        }
    }
}
