package com.educonnect.grades.results;

import com.educonnect.grades.rules.Statistics;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;

/** A class in one subject or in general, rounded as the scheme states; with nobody to count there are no figures. */
public record ClassFigures(
        int count,
        @Nullable String mean,
        @Nullable String median,
        @Nullable String lowest,
        @Nullable String highest) {
    static final ClassFigures NOBODY = new ClassFigures(0, null, null, null, null);

    static ClassFigures of(Statistics statistics) {
        return new ClassFigures(
                statistics.count(),
                text(statistics.mean()),
                text(statistics.median()),
                text(statistics.lowest()),
                text(statistics.highest()));
    }

    private static String text(BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }
}
