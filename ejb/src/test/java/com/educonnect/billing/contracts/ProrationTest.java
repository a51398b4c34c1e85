package com.educonnect.billing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ProrationTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Property
    void partsThatMeetAddUpToTheWholeInEveryCurrency(
            @ForAll @LongRange(min = -900_000_000_000_000L, max = 900_000_000_000_000L) long amount,
            @ForAll @IntRange(min = 1, max = 1_500) int days,
            @ForAll @Size(max = 12) List<@IntRange(min = -10, max = 1_600) Integer> cuts) {
        for (var currency : List.of("XOF", "EUR", "TND")) {
            var whole = Money.of(amount, currency);
            var proration = new Proration(whole, START, START.plusDays(days));
            var bounds = new TreeSet<>(cuts);
            bounds.add(-20);
            bounds.add(2_000);

            var sum = Money.none(whole.currency());
            var from = bounds.first();
            for (var to : bounds.tailSet(from, false)) {
                sum = sum.plus(proration.part(START.plusDays(from), START.plusDays(to)));
                from = to;
            }
            assertThat(sum).isEqualTo(whole);
            assertThat(proration.months().stream().reduce(Money.none(whole.currency()), Money::plus))
                    .isEqualTo(whole);
        }
    }

    @Property
    void aPartIsWithinOneMinorUnitOfItsExactShare(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long amount,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(min = 0, max = 400) int from,
            @ForAll @IntRange(min = 0, max = 400) int to) {
        var first = Math.min(Math.min(from, to), days);
        var last = Math.min(Math.max(from, to), days);

        var part = new Proration(Money.of(amount, "XOF"), START, START.plusDays(days))
                .part(START.plusDays(first), START.plusDays(last));

        assertThat((double) part.minor())
                .isBetween(exact(amount, last - first, days) - 1, exact(amount, last - first, days) + 1);
    }

    private static double exact(long amount, int part, int days) {
        return (double) amount * part / days;
    }

    @net.jqwik.api.Example
    void aYearPaidAheadFallsOnItsMonthsByTheirDays() {
        var months = new Proration(Money.of(365_000, "XOF"), LocalDate.of(2026, 10, 15), LocalDate.of(2027, 10, 15))
                .months();

        assertThat(months.stream().map(Money::minor))
                .containsExactlyElementsOf(Stream.of(17, 30, 31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 14)
                        .map(days -> days * 1_000L)
                        .toList());
    }
}
