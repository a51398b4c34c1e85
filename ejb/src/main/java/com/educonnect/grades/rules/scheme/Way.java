package com.educonnect.grades.rules.scheme;

/** How several figures become one. */
public enum Way {
    /** Each on the same scale, times its coefficient. */
    WEIGHTED_MEAN,
    /** Each on the same scale, all alike whatever their coefficients. */
    MEAN,
    /** Σ marks ÷ Σ (maximum/20): a mark out of 10 counts half as much as one out of 20. */
    BY_MAXIMUM,
    /** Points added, and what they are out of too. */
    SUM,
    /** The latest alone. */
    LAST;

    /** Categories, components and periods have weights; only marks also have maxima and dates to go by. */
    boolean combinesResults() {
        return this == WEIGHTED_MEAN || this == SUM;
    }
}
