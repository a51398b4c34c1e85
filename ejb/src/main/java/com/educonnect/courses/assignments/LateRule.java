package com.educonnect.courses.assignments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * Until when work is taken, and what lateness costs. The school's clock decides, never the pupil's.
 *
 * @param until null takes nothing that is late
 * @param percent taken off what is late
 */
record LateRule(Instant due, Instant until, BigDecimal percent) {
    private static final int DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    boolean isLate(Instant at) {
        return at.isAfter(due);
    }

    boolean accepts(Instant at) {
        return !at.isAfter(last());
    }

    Instant last() {
        return until == null ? due : until;
    }

    BigDecimal counted(BigDecimal raw, boolean late) {
        return late ? raw.multiply(WHOLE.subtract(percent)).divide(WHOLE, DECIMALS, RoundingMode.HALF_UP) : raw;
    }
}
