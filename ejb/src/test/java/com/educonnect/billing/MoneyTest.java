package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Currency XOF = Currency.getInstance("XOF");

    @Test
    void francsHaveNoSmallerUnit() {
        assertThat(Money.of(new BigDecimal("15000"), XOF)).isEqualTo(Money.of(15_000, "XOF"));
        assertThat(Money.of(15_000, "XOF").major()).isEqualByComparingTo("15000");
        assertThatThrownBy(() -> Money.of(new BigDecimal("15000.5"), XOF)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void eurosHaveCentsAndDinarsMillimes() {
        assertThat(Money.of(new BigDecimal("12.5"), Currency.getInstance("EUR")).minor())
                .isEqualTo(1_250);
        assertThat(Money.of(12_345, "TND").major()).isEqualByComparingTo("12.345");
    }

    @Test
    void aTaxIsRoundedHalfUpToTheMinorUnit() {
        assertThat(Money.of(1_000, "XAF").percent(new BigDecimal("19.25")).minor())
                .isEqualTo(193);
        assertThat(Money.of(10, "XAF").percent(new BigDecimal("5")).minor()).isEqualTo(1);
        assertThat(Money.of(-10, "XAF").percent(new BigDecimal("5")).minor()).isEqualTo(-1);
    }

    @Test
    void twoCurrenciesDoNotAddUp() {
        assertThatThrownBy(() -> Money.of(1, "XOF").plus(Money.of(1, "XAF")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSumThatNoLongHoldsIsRefused() {
        assertThatThrownBy(() -> Money.of(Long.MAX_VALUE, "XOF").plus(Money.of(1, "XOF")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Property
    void whatIsAddedAndTakenAwayLeavesTheSame(
            @ForAll @LongRange(min = -1L << 60, max = 1L << 60) long one,
            @ForAll @LongRange(min = -1L << 60, max = 1L << 60) long other) {
        assertThat(Money.of(one, "XOF").plus(Money.of(other, "XOF")).minus(Money.of(other, "XOF")))
                .isEqualTo(Money.of(one, "XOF"));
    }
}
