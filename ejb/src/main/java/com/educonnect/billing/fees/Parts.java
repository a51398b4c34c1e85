package com.educonnect.billing.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Shares a whole out, so that the parts add up to it. */
public final class Parts {
    private Parts() {}

    /**
     * In proportion to weights; each part is within one unit of its exact share. Counted from the beginning each time, so
     * that what rounding leaves comes with the next part.
     *
     * @param weights none below zero, one at least above it
     */
    public static List<Long> of(long whole, List<Long> weights) {
        var all = weights.stream().mapToLong(Long::longValue).sum();
        var parts = new ArrayList<Long>(weights.size());
        var weight = 0L;
        var given = 0L;
        for (var each : weights) {
            weight += each;
            var due = BigDecimal.valueOf(whole)
                    .multiply(BigDecimal.valueOf(weight))
                    .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP)
                    .longValueExact();
            parts.add(due - given);
            given = due;
        }
        return parts;
    }
}
