package com.educonnect.tenancy.probe;

/** One way in which work at a school goes well or wrong, after it has written a row. */
public enum Visit {
    WRITES_BY_SQL(30, true, false),
    WRITES_BY_JPA(25, true, false),
    FAILS_AND_KEEPS(8, true, true),
    FAILS(8, false, true),
    IS_REJECTED(8, false, true),
    ASKS_FOR_ROLLBACK(8, false, false),
    FORGETS_TO_CLOSE(5, true, false),
    RUNS_OUT_OF_STATEMENT_TIME(5, false, true),
    IS_CANCELLED_BY_THE_DRIVER(2, false, true),
    RUNS_OUT_OF_TRANSACTION_TIME(1, false, true);

    private final int weight;
    private final boolean keeps;
    private final boolean fails;

    Visit(int weight, boolean keeps, boolean fails) {
        this.weight = weight;
        this.keeps = keeps;
        this.fails = fails;
    }

    /** Whether its row is there afterwards. */
    public boolean keeps() {
        return keeps;
    }

    /** Whether the caller sees an exception. */
    public boolean fails() {
        return fails;
    }

    /** @param percent from 0 to 99 */
    public static Visit of(int percent) {
        var left = percent;
        for (var visit : values()) {
            left -= visit.weight;
            if (left < 0) {
                return visit;
            }
        }
        throw new IllegalArgumentException("not a percentage: " + percent);
    }
}
