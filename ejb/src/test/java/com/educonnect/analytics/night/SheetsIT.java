package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What districts read of a school is laid out as it was counted. */
class SheetsIT {
    /** How many cells the sheets have more, less or otherwise than the night counted them. */
    private static final String DIFFERENT =
            """
            WITH cell AS (
                SELECT row(1, month, school_year, level_code, sex, level_name, pupils, repeating)::text AS told
                FROM analytics.agg_enrollment
                UNION ALL SELECT row(2, month, level_code, sex, sum(pupils), sum(slots), sum(absent + excused + excluded))::text
                FROM analytics.agg_attendance GROUP BY month, level_code, sex
                UNION ALL SELECT row(3, term_id, term_name, term_ends_on, level_code, sex, pupils, mean, passed)::text
                FROM analytics.agg_results WHERE subject_code = ''
                UNION ALL SELECT row(4, month, school_year, level_code, sex, age, pupils)::text FROM analytics.agg_age),
            sheet AS (
                SELECT row(1, month, school_year, c ->> 0, c ->> 1, c ->> 2, pupils ->> i, repeating ->> i)::text AS told
                FROM analytics.sheet_enrollment, LATERAL (%1$s) each
                UNION ALL SELECT row(2, month, c ->> 0, c ->> 1, pupils ->> i, slots ->> i, missed ->> i)::text
                FROM analytics.sheet_attendance, LATERAL (%1$s) each
                UNION ALL SELECT row(3, term_id, term_name, term_ends_on, c ->> 0, c ->> 1, pupils ->> i, means ->> i, passed ->> i)::text
                FROM analytics.sheet_results, LATERAL (%1$s) each
                UNION ALL SELECT row(4, month, school_year, c ->> 0, c ->> 1, ages ->> i, pupils ->> i)::text
                FROM analytics.sheet_age, LATERAL (%1$s) each)
            SELECT count(*) FROM ((TABLE cell EXCEPT ALL TABLE sheet) UNION ALL (TABLE sheet EXCEPT ALL TABLE cell)) d
            """.formatted("SELECT c, n::int - 1 AS i FROM json_array_elements(cells) WITH ORDINALITY AS a (c, n)");

    @ParameterizedTest
    @NightSeeds({33, 34})
    void onSheetsStandsWhatWasCountedOfEachCell(long seed) {
        assertThat(NightSchool.lived(seed).grades.count(DIFFERENT)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {33, 35})
    void cellsThatAreNotThoseOfTheFactsAreLaidOutAnew(long seed) {
        var school = NightSchool.lived(seed);
        for (var table : List.of("agg_enrollment", "agg_attendance", "agg_results", "agg_age")) {
            assertThat(school.grades.count("SELECT count(*) FROM analytics." + table))
                    .isPositive();
            school.grades.write("UPDATE analytics." + table + " SET pupils = pupils + 1 WHERE sex = 'F'");
            assertThat(school.grades.count(DIFFERENT)).isPositive();
            school.night();
            assertThat(school.grades.count(DIFFERENT)).isZero();
            school.grades.write("DELETE FROM analytics." + table);
            assertThat(school.grades.count(DIFFERENT)).isPositive();
            school.night();
            assertThat(school.grades.count(DIFFERENT)).isZero();
        }
    }
}
