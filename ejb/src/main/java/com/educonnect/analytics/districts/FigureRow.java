package com.educonnect.analytics.districts;

import java.util.Comparator;

/**
 * The pupils of one sex in one level of a school.
 *
 * @param few whether it is not shown, since they are few or would tell how few others are; then all figures are zero
 */
public record FigureRow(String level, String levelName, String sex, boolean few, Figures figures)
        implements Comparable<FigureRow> {
    private static final Comparator<FigureRow> ORDER =
            Comparator.comparing(FigureRow::level).thenComparing(FigureRow::sex);

    @Override
    public int compareTo(FigureRow other) {
        return ORDER.compare(this, other);
    }
}
