package com.educonnect.yearend;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.SqlFailure;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Copies what one year was organised by into the next. The key of every copy follows from the next year's and the
 * original's, so that copying twice is copying once, and what was copied is found again and nothing else.
 */
@Dependent
class NextYear {
    private static final String FOREIGN_KEY_VIOLATED = "23503";

    /** What is taken away, in an order in which nothing is taken that something else still needs. */
    private static final List<String> MADE = List.of(
            "teaching_assignment",
            "card_template",
            "grading_scheme",
            "subject_marking",
            "coefficient",
            "closure",
            "school_class",
            "period");

    @Inject
    @TenantData
    Sql sql;

    /** Answers how many of each there are in the next year that were not there before. */
    Map<String, Integer> copy(UUID year, UUID next) {
        var made = new LinkedHashMap<String, Integer>();
        Copies.ALL.forEach((table, statement) -> made.put(table, sql.update(statement, year, next)));
        return made;
    }

    /** Takes the enrolments away that follow from those of the old year. */
    void empty(UUID year, UUID next) {
        unlessBuiltUpon(() -> sql.update(
                "DELETE FROM enrollment WHERE id IN (SELECT " + Copies.key("?", "e.id") + " FROM enrollment e"
                        + " JOIN school_class c ON c.id = e.school_class_id WHERE c.school_year_id = ?)",
                next,
                year));
    }

    void remove(UUID next) {
        unlessBuiltUpon(() -> {
            MADE.forEach(table -> remove(table, next));
            sql.update("DELETE FROM school_year WHERE id = ?", next);
        });
    }

    /** Refuses where something was built on what was copied, which only people can take away. */
    private static void unlessBuiltUpon(Runnable removal) {
        try {
            removal.run();
        } catch (SqlFailure failure) {
            if (failure.getCause() instanceof SQLException refused
                    && FOREIGN_KEY_VIOLATED.equals(refused.getSQLState())) {
                throw new Rejected(YearEndError.BUILT_UPON);
            }
            throw failure;
        }
    }

    private void remove(String table, UUID next) {
        sql.update(
                "DELETE FROM " + table + " WHERE id IN (SELECT " + Copies.key("?", "o.id") + " FROM " + table + " o)",
                next);
    }

    /** Whether all periods and days off, moved as the year is, lie within it. */
    boolean holdsPeriods(UUID year, LocalDate startsOn, LocalDate endsOn) {
        return sql.find("""
                SELECT coalesce(max(p.ends_on) - y.starts_on < ?::date - ?::date, true)
                FROM school_year y LEFT JOIN period p ON p.school_year_id = y.id AND p.ends_on < y.ends_on
                WHERE y.id = ? GROUP BY y.starts_on
                """, row -> row.getBoolean(1), endsOn, startsOn, year).orElseThrow();
    }
}
