package com.educonnect.analytics.warning;

/**
 * How often two ways of telling who fails were right about the same pupils.
 *
 * @param accuracy share of the pupils of whom the learnt way was right, 0 to 1
 * @param naive the same of the naive way
 * @param error standard error of their difference, pupil by pupil
 */
record Comparison(int pupils, double accuracy, double naive, double error) {
    static Comparison of(boolean[] learnt, boolean[] naive, boolean[] failed) {
        int pupils = failed.length;
        int right = 0;
        int naivelyRight = 0;
        int differ = 0;
        for (var i = 0; i < pupils; i++) {
            right += learnt[i] == failed[i] ? 1 : 0;
            naivelyRight += naive[i] == failed[i] ? 1 : 0;
            differ += learnt[i] == naive[i] ? 0 : 1;
        }
        var gain = (double) (right - naivelyRight) / pupils;
        var error = Math.sqrt(Math.max(0, (double) differ / pupils - gain * gain) / pupils);
        return new Comparison(pupils, (double) right / pupils, (double) naivelyRight / pupils, error);
    }

    double gain() {
        return accuracy - naive;
    }

    /** By more than so many standard errors. */
    boolean gainsBy(double errors) {
        return gain() > 0 && gain() > errors * error;
    }
}
