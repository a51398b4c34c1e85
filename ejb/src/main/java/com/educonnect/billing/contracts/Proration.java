package com.educonnect.billing.contracts;

import com.educonnect.billing.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of an amount that falls on some of its days. What has been counted up to a day is rounded down and a part is
 * the difference of two such sums, so that parts which meet always add up to the whole, to the minor unit.
 *
 * @param until the day after the last
 */
public record Proration(Money whole, LocalDate from, LocalDate until) {
    public Proration {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a time ends after it begins");
        }
    }

    /** What falls on the days from {@code start} to the day before {@code end}; days outside count nothing. */
    public Money part(LocalDate start, LocalDate end) {
        return upTo(end).minus(upTo(start));
    }

    /** What falls on the days before this one. */
    public Money upTo(LocalDate day) {
        var all = ChronoUnit.DAYS.between(from, until);
        var past = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, all);
        var sum = BigInteger.valueOf(whole.minor())
                .multiply(BigInteger.valueOf(past))
                .divide(BigInteger.valueOf(all));
        return new Money(sum.longValueExact(), whole.currency());
    }

    /** The parts of all calendar months that it touches, in order. */
    public List<Money> months() {
        var parts = new ArrayList<Money>();
        for (var start = from;
                start.isBefore(until);
                start = start.withDayOfMonth(1).plusMonths(1)) {
            parts.add(part(start, start.withDayOfMonth(1).plusMonths(1)));
        }
        return parts;
    }
}
