package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CoverageTest {
    @Property
    void theOldestIsCoveredFirstAndThePartsAddUp(
            @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 100_000_000_000L) Long> debts,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long sum) {
        var coverage = Coverage.of(debts, sum);

        var covered = coverage.covered();
        assertThat(covered.stream().mapToLong(Long::longValue).sum() + coverage.left())
                .isEqualTo(sum);
        for (var i = 0; i < debts.size(); i++) {
            assertThat(covered.get(i)).isBetween(0L, debts.get(i));
            if (covered.get(i) > 0 && i > 0) {
                assertThat(covered.get(i - 1)).isEqualTo(debts.get(i - 1));
            }
        }
    }
}
