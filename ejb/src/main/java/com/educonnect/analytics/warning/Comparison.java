package com.educonnect.analytics.warning;

/**
 * How wrong two ways of telling were about the same pupils, each on the mean.
 *
 * @param learnt mean loss of what was learnt, 0 when always right, 1 when always wrong
 * @param naive the same of the naive way
 * @param error standard error of their difference, pupil by pupil
 */
record Comparison(int pupils, double learnt, double naive, double error) {
    /** Standard errors beyond which one pupil in twenty would lead astray. */
    static final double SURELY = 1.645;

    static Comparison of(double[] learnt, double[] naive) {
        var pupils = learnt.length;
        double sums = 0;
        double naiveSums = 0;
        double squares = 0;
        for (var i = 0; i < pupils; i++) {
            sums += learnt[i];
            naiveSums += naive[i];
            squares += (naive[i] - learnt[i]) * (naive[i] - learnt[i]);
        }
        var gain = (naiveSums - sums) / pupils;
        var variance = Math.max(0, squares / pupils - gain * gain);
        return new Comparison(pupils, sums / pupils, naiveSums / pupils, Math.sqrt(variance / pupils));
    }

    static double wrong(boolean said, boolean failed) {
        return said == failed ? 0 : 1;
    }

    /** As Brier (1950) counts it. */
    static double square(double risk, boolean failed) {
        var off = risk - (failed ? 1 : 0);
        return off * off;
    }

    double gain() {
        return naive - learnt;
    }

    /** By more than so many standard errors. */
    boolean gainsBy(double errors) {
        return gain() > 0 && gain() > errors * error;
    }
}
