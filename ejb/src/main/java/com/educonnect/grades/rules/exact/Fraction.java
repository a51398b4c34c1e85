package com.educonnect.grades.rules.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact rational number in lowest terms. Marks have small denominators, so that two longs nearly always hold it; what
 * does not fit goes on in {@link BigInteger}s, and comes back as soon as it fits.
 */
public final class Fraction implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    private static final int LONG_BITS = 63;
    private static final int LONG_DIGITS = 18;
    private static final long[] TENS = tens();

    private final long numerator;
    private final long denominator;
    private final BigRatio big;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Fraction(BigRatio big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    private static long[] tens() {
        var tens = new long[LONG_DIGITS + 1];
        tens[0] = 1;
        for (var i = 1; i < tens.length; i++) {
            tens[i] = 10 * tens[i - 1];
        }
        return tens;
    }

    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        if (denominator == 1 && numerator != Long.MIN_VALUE) {
            return numerator == 0 ? ZERO : new Fraction(numerator, 1);
        }
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        var common = gcd(Math.abs(numerator), denominator);
        return new Fraction(numerator / common, denominator / common);
    }

    public static Fraction of(BigDecimal decimal) {
        var scale = decimal.scale();
        if (scale > 0 && scale < TENS.length && decimal.precision() <= LONG_DIGITS) {
            return of(decimal.unscaledValue().longValue(), TENS[scale]);
        }
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public static Fraction of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    private static Fraction of(BigInteger numerator, BigInteger denominator) {
        var ratio = BigRatio.lowest(numerator, denominator);
        return ratio.numerator().bitLength() < LONG_BITS && ratio.denominator().bitLength() < LONG_BITS
                ? new Fraction(
                        ratio.numerator().longValue(), ratio.denominator().longValue())
                : new Fraction(ratio);
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            var rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    public Fraction plus(Fraction other) {
        if (big == null && other.big == null) {
            try {
                if (denominator == other.denominator) {
                    return of(Math.addExact(numerator, other.numerator), denominator);
                }
                var common = gcd(denominator, other.denominator);
                var left = Math.multiplyExact(numerator, other.denominator / common);
                var right = Math.multiplyExact(other.numerator, denominator / common);
                return of(Math.addExact(left, right), Math.multiplyExact(denominator / common, other.denominator));
            } catch (ArithmeticException tooLong) {
                return plusBig(other);
            }
        }
        return plusBig(other);
    }

    private Fraction plusBig(Fraction other) {
        var a = ratio();
        var b = other.ratio();
        return of(
                a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator())),
                a.denominator().multiply(b.denominator()));
    }

    public Fraction minus(Fraction other) {
        return plus(other.times(of(-1)));
    }

    public Fraction times(Fraction other) {
        if (big == null && other.big == null) {
            if (numerator == 1 && denominator == 1) {
                return other;
            }
            try {
                return of(
                        Math.multiplyExact(numerator, other.numerator),
                        Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException tooLong) {
                return timesBig(other.ratio());
            }
        }
        return timesBig(other.ratio());
    }

    private Fraction timesBig(BigRatio other) {
        return of(
                ratio().numerator().multiply(other.numerator()),
                ratio().denominator().multiply(other.denominator()));
    }

    public Fraction dividedBy(Fraction other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return other.big == null
                ? times(of(other.denominator, other.numerator))
                : timesBig(new BigRatio(other.big.denominator(), other.big.numerator()));
    }

    public boolean isWhole() {
        return big == null ? denominator == 1 : big.denominator().equals(BigInteger.ONE);
    }

    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** The decimal nearest by the mode, with exactly this many decimals. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return big == null
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, mode)
                : new BigDecimal(big.numerator()).divide(new BigDecimal(big.denominator()), decimals, mode);
    }

    private BigRatio ratio() {
        return big == null ? new BigRatio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : big;
    }

    @Override
    public int compareTo(Fraction other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            try {
                return Long.compare(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator));
            } catch (ArithmeticException tooLong) {
                return minus(other).signum();
            }
        }
        return minus(other).signum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, big);
    }

    @Override
    public String toString() {
        return big == null ? numerator + "/" + denominator : big.numerator() + "/" + big.denominator();
    }
}
