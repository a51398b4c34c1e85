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
     * pupils of their own behind them, and those must not be few either.
     */
    Figures shown(Cell cell, boolean hidden) {
        if (hidden) {
            return new Figures(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        }
        var attends = present >= Suppression.FEWEST;
        var scored = results >= Suppression.FEWEST;
        var passes = scored && Suppression.shows(passed, results);
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
                scored ? results : 0,
                scored ? results * thousandths() : 0,
                passes ? passed : 0,
                passes ? results : 0,
                0,
                0);
    }

    private int of(String sex, Cell cell) {
        return cell.sex().equals(sex) ? pupils : 0;
    }

    /** Rounded to a tenth of twenty, so that one more pupil's average cannot be reckoned from two means. */
    private long thousandths() {
        return Math.round(mean * 200) * 5L;
    }
}
