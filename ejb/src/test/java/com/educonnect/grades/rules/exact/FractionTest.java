package com.educonnect.grades.rules.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @Test
    void threeThirdsAreOne() {
        var third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.times(Fraction.of(3))).isEqualTo(Fraction.ONE);
        assertThat(Fraction.ONE.dividedBy(third)).isEqualTo(Fraction.of(3));
    }

    @Test
    void isInLowestTermsWithThePositiveBelow() {
        assertThat(Fraction.of(6, -8)).hasToString("-3/4").isEqualTo(Fraction.of(-3, 4));
        assertThat(Fraction.of(new BigDecimal("1.5E+3"))).isEqualTo(Fraction.of(1500));
        assertThat(Fraction.of("0.000").signum()).isZero();
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} to two decimals is {1}")
    @CsvSource({"9.995,10.00", "9.994999,9.99", "11.665,11.67", "-9.995,-10.00", "12,12.00", "0.005,0.01"})
    void roundsHalvesAwayFromZero(String exact, String shown) {
        assertThat(Fraction.of(exact).rounded(2, RoundingMode.HALF_UP)).hasToString(shown);
    }

    /** The sum of 1/p for the first primes needs more than two longs from the sixteenth on. */
    @Test
    void goesOnWhereLongsEndAndComesBack() {
        var sum = Fraction.ZERO;
        int[] primes = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71};
        for (var prime : primes) {
            sum = sum.plus(Fraction.of(1, prime));
        }
        assertThat(sum.rounded(9, RoundingMode.HALF_UP)).hasToString("1.742866917");
        for (var prime : primes) {
            sum = sum.minus(Fraction.of(1, prime));
        }
        assertThat(sum).isEqualTo(Fraction.ZERO).hasSameHashCodeAs(Fraction.ZERO);
    }

    @Property
    void reckonsLikeBigIntegers(
            @ForAll long a, @ForAll @LongRange(min = 1) long b, @ForAll long c, @ForAll @LongRange(min = 1) long d) {
        var x = Fraction.of(a, b);
        var y = Fraction.of(c, d);

        assertSame(x.plus(y), big(a).multiply(big(d)).add(big(c).multiply(big(b))), big(b).multiply(big(d)));
        assertSame(x.times(y), big(a).multiply(big(c)), big(b).multiply(big(d)));
        assertThat(Integer.signum(x.compareTo(y)))
                .isEqualTo(big(a).multiply(big(d)).compareTo(big(c).multiply(big(b))));
    }

    @Property
    void whatIsAddedCanBeTakenAway(
            @ForAll int a,
            @ForAll @LongRange(min = 1, max = 60) long b,
            @ForAll int c,
            @ForAll @LongRange(min = 1, max = 60) long d) {
        assertThat(Fraction.of(a, b).plus(Fraction.of(c, d)).minus(Fraction.of(c, d)))
                .isEqualTo(Fraction.of(a, b));
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private static void assertSame(Fraction fraction, BigInteger numerator, BigInteger denominator) {
        var common = numerator.gcd(denominator);
        assertThat(fraction).hasToString(numerator.divide(common) + "/" + denominator.divide(common));
    }
}
