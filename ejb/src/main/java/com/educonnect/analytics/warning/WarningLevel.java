package com.educonnect.analytics.warning;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * How good warnings of one level would have been in years that were told from the years before them alone.
 *
 * @param level code of the level
 * @param schools from the ended years of how many schools of the district it was learnt; 1 is this school alone
 * @param examples pupils of ended years that were learnt from, {@code failures} of whom failed or left
 * @param firstYear first day of the first year learnt from, {@code lastYear} of the last
 * @param yearsTold,pupilsTold what was told without having been seen
 * @param outcome {@code better}: warnings are shown; {@code not-better} than "same as last term", or {@code
 *     too-little-history}: none are
 * @param accuracy share told rightly; null where no year was told
 * @param naiveAccuracy the same of "same as last term"
 * @param accuracyError standard error of their difference
 * @param brier mean square of what the risk was off, 0 is perfect
 */
public record WarningLevel(
        String level,
        String name,
        int schools,
        int examples,
        int failures,
        @Nullable LocalDate firstYear,
        @Nullable LocalDate lastYear,
        int yearsTold,
        int pupilsTold,
        String outcome,
        @Nullable BigDecimal accuracy,
        @Nullable BigDecimal naiveAccuracy,
        @Nullable BigDecimal accuracyError,
        @Nullable BigDecimal brier,
        @Nullable BigDecimal naiveBrier,
        LocalDate renewedOn) {
    static final String COLUMNS = """
            m.level_code, coalesce((SELECT l.name FROM level l WHERE l.code = m.level_code), m.level_code) AS level_name,
            m.schools, m.examples, m.failures, m.first_year, m.last_year, m.years_told, m.pupils_told, m.outcome,
            m.accuracy, m.naive_accuracy, m.accuracy_error, m.brier, m.naive_brier, m.renewed_on
            """;

    static WarningLevel of(ResultSet row) throws SQLException {
        return new WarningLevel(
                row.getString("level_code"),
                row.getString("level_name"),
                row.getInt("schools"),
                row.getInt("examples"),
                row.getInt("failures"),
                row.getObject("first_year", LocalDate.class),
                row.getObject("last_year", LocalDate.class),
                row.getInt("years_told"),
                row.getInt("pupils_told"),
                row.getString("outcome"),
                row.getBigDecimal("accuracy"),
                row.getBigDecimal("naive_accuracy"),
                row.getBigDecimal("accuracy_error"),
                row.getBigDecimal("brier"),
                row.getBigDecimal("naive_brier"),
                row.getObject("renewed_on", LocalDate.class));
    }
}
