package com.educonnect.analytics.districts;

/** What the night counted of one cell, before anything is hidden; zero where there is nothing. */
final class CellFigures {
    int pupils;
    int repeating;
    int present;
    long slots;
    long missed;
    int results;
    double mean;
    int passed;

    /**
     * What may be shown of it. A cell that is hidden among the enrolled is hidden everywhere; attendance and results have
     * pupils of their own behind them, and those must not be few either. How many have an average is told to the next five:
     * beside the enrolled, the exact number would tell how few have none.
     */
    Figures shown(Cell cell, boolean hidden) {
        if (hidden) {
            return new Figures(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        }
        var attends = present >= Suppression.FEWEST && (missed == 0 || missed >= Suppression.FEWEST);
        var scored = results >= Suppression.FEWEST;
        var told = Fives.rounded(results);
        var passes = Suppression.shows(passed, results) && Suppression.shows(passedOf(told), told);
        var repeats = Suppression.shows(repeating, pupils);
        return new Figures(
                of("F", cell),
                of("M", cell),
                of("U", cell),
                repeats ? repeating : 0,
                repeats ? pupils : 0,
                0,
                attends ? slots : 0,
                attends ? missed : 0,
                scored ? told : 0,
                scored ? told * thousandths() : 0,
                passes ? passedOf(told) : 0,
                passes ? told : 0,
                0,
                0);
    }

    /** As many of the rounded number as passed of the exact one, pupil by pupil, so that each number may lie behind it. */
    private int passedOf(int told) {
        var share = passed;
        for (var of = results; of != told; of += Integer.signum(told - of)) {
            share = Math.round((float) share * (of + Integer.signum(told - of)) / of);
        }
        return share;
    }

    private int of(String sex, Cell cell) {
        return cell.sex().equals(sex) ? pupils : 0;
    }

    /** Rounded to a tenth of twenty, so that one more pupil's average cannot be reckoned from two means. */
    private long thousandths() {
        return Math.round(mean * 200) * 5L;
    }
}
