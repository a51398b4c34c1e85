package com.educonnect.grades.rules;

import java.math.BigDecimal;

/**
 * What subjects came to in innermost periods when they were reckoned before, as shown. It stands in the place of the marks
 * that made it, none of which may be in the same markbook, and only a scheme that {@code goesOnFromShown} can go on with it.
 */
public final class Known {
    private final BigDecimal[][][] shown;

    public Known(int pupils, int periods, int subjects) {
        this.shown = new BigDecimal[pupils][periods][subjects];
    }

    public static Known nothing() {
        return new Known(0, 0, 0);
    }

    public void add(int pupil, int period, int subject, BigDecimal figure) {
        shown[pupil][period][subject] = figure;
    }

    /** Null where nothing is known. */
    BigDecimal of(int pupil, int period, int subject) {
        return shown.length == 0 ? null : shown[pupil][period][subject];
    }
}
