package com.educonnect.analytics.night;

/**
 * What one transaction of a part came to.
 *
 * @param rows of facts written or removed
 * @param more whether the part is to be called again
 */
public record Counted(int rows, boolean more) {
    static Counted all(int rows) {
        return new Counted(rows, false);
    }

    Counted and(Counted next) {
        return new Counted(rows + next.rows, next.more);
    }
}
