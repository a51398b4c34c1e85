package com.educonnect.analytics.districts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of an export: a cell, or with the level and sex {@code *} the sum of a school's shown cells with its staff. What
 * is not known or not shown is null.
 */
record Exported(String district, SchoolFigures school, FigureRow row) {
    static final String ALL = "*";
    static final List<String> HEADER = List.of(
            "month",
            "term",
            "district",
            "school_code",
            "school",
            "level",
            "sex",
            "fewer_than_5",
            "pupils",
            "repeating",
            "roll_slots",
            "roll_slots_missed",
            "pupils_with_average",
            "mean_of_1",
            "passed",
            "passed_of",
            "staff",
            "teachers");

    boolean isSum() {
        return row.sex().equals(ALL);
    }

    /** In the order of the header, without month and term. */
    List<Object> values() {
        var figures = row.figures();
        var values =
                new ArrayList<Object>(List.of(district, school.code(), school.name(), row.level(), row.sex(), few()));
        values.add(row.few() ? null : figures.pupils());
        values.add(known(figures.repeating(), figures.repeatingOf()));
        values.add(known(figures.slots(), figures.slots()));
        values.add(known(figures.missed(), figures.slots()));
        values.add(known(figures.results(), figures.results()));
        values.add(mean(figures));
        values.add(known(figures.passed(), figures.passedOf()));
        values.add(known(figures.passedOf(), figures.passedOf()));
        values.add(isSum() ? figures.staff() : null);
        values.add(isSum() ? figures.teachers() : null);
        return values;
    }

    private int few() {
        return row.few() ? 1 : row.figures().hidden();
    }

    private static Number known(long value, long of) {
        return of == 0 ? null : value;
    }

    private static BigDecimal mean(Figures figures) {
        return figures.results() == 0
                ? null
                : BigDecimal.valueOf(figures.points())
                        .divide(BigDecimal.valueOf(1_000L * figures.results()), 3, RoundingMode.HALF_UP);
    }
}
