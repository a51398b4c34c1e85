package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PartsTest {
    @Property
    void addUpAndNoneIsMoreThanAUnitFromItsShare(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 10_000_000L) Long> weights,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        var all = weights.stream().mapToLong(Long::longValue).sum();
        var whole = all * percent / 100;

        var parts = Parts.of(whole, weights);

        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        for (var i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i)).isBetween(0L, weights.get(i));
            assertThat(Math.abs(parts.get(i) - (double) whole * weights.get(i) / all))
                    .isLessThan(1.000001);
        }
    }
}
