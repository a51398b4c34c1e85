package com.educonnect.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency's minor units (ISO 4217): francs of XOF and XAF, which have none smaller, cents of EUR,
 * millimes of TND. Never negative zero, never a fraction; a sum that no long can hold is refused.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {
    public static Money of(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /** @throws ArithmeticException if the amount is finer than the currency */
    public static Money of(BigDecimal major, Currency currency) {
        return new Money(
                major.movePointRight(currency.getDefaultFractionDigits())
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact(),
                currency);
    }

    public static Money none(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(minor, count), currency);
    }

    /** This much of it, half up to the minor unit, away from zero at the half. */
    public Money part(long numerator, long denominator) {
        return times(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    /** @param percent such as 19.25 */
    public Money percent(BigDecimal percent) {
        return times(percent, BigDecimal.valueOf(100));
    }

    private Money times(BigDecimal numerator, BigDecimal denominator) {
        return new Money(
                BigDecimal.valueOf(minor)
                        .multiply(numerator)
                        .divide(denominator, 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /** In major units with the currency's decimals: {@code 15000} XOF, {@code 12.50} EUR. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isNone() {
        return minor == 0;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }
}
