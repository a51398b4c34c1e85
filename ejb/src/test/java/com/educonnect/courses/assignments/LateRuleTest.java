package com.educonnect.courses.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LateRuleTest {
    private static final Instant DUE = Instant.parse("2026-11-18T18:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-20T18:00:00Z");
    private final LateRule rule = new LateRule(DUE, LAST, new BigDecimal("15"));

    @Test
    void theLastMomentItselfIsInTime() {
        assertThat(rule.isLate(DUE)).isFalse();
        assertThat(rule.isLate(DUE.plusMillis(1))).isTrue();
        assertThat(rule.accepts(LAST)).isTrue();
        assertThat(rule.accepts(LAST.plusMillis(1))).isFalse();
    }

    @Test
    void withoutALaterMomentNothingLateIsTaken() {
        assertThat(new LateRule(DUE, null, BigDecimal.ZERO).accepts(DUE.plusMillis(1)))
                .isFalse();
    }

    @Test
    void latenessTakesItsPercentOffAndRoundsHalfUp() {
        assertThat(rule.counted(new BigDecimal("12.5"), true)).isEqualByComparingTo("10.63");
        assertThat(rule.counted(new BigDecimal("12.5"), false)).isEqualByComparingTo("12.5");
        assertThat(new LateRule(DUE, LAST, new BigDecimal("100")).counted(new BigDecimal("20"), true))
                .isEqualByComparingTo("0");
    }
}
