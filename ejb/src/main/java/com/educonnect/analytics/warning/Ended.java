package com.educonnect.analytics.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;

/**
 * What was known of a pupil of a year that has ended, and how it ended: all that is learnt from, and nothing that says who
 * it was.
 *
 * @param year first day of the school year; in a pool the first of January of the year in which it began
 * @param known one number for each {@link Trait}; NaN where nothing was known
 * @param below whether the last average was below the pass mark
 */
record Ended(LocalDate year, double[] known, boolean below, boolean failed) {
    /** Whoever reads them in another order, or from other schools, learns the same. */
    static final Comparator<Ended> BY_VALUES = Comparator.comparing(Ended::year)
            .thenComparing(Ended::known, Arrays::compare)
            .thenComparing(Ended::below)
            .thenComparing(Ended::failed);

    Example example() {
        return new Example(known, failed);
    }
}
