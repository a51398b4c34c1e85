package com.educonnect.analytics.night;

import java.time.LocalDate;

/**
 * The moment of a school's night.
 *
 * @param zone where the school is; its midnight parts the days
 * @param xid changes of transactions before this one are noted already; 0 in the first night
 * @param countedUntil the last day whose missing rolls were counted by an earlier night
 */
record Night(LocalDate today, String zone, long xid, LocalDate countedUntil) {
    /** As the night's first part began it: a night is of one day, though midnight, or a move, may come between its parts. */
    Night asBegun() {
        return new Night(countedUntil.plusDays(1), zone, xid, countedUntil);
    }

    /** The last day that is over. */
    LocalDate until() {
        return today.minusDays(1);
    }

    boolean isFirst() {
        return xid == 0;
    }
}
