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
    /** The last day that is over. */
    LocalDate until() {
        return today.minusDays(1);
    }

    boolean isFirst() {
        return xid == 0;
    }
}
