package com.educonnect.grades.rules.exact;

import java.math.BigInteger;

/** A ratio of any length. Two that say the same are equal only in lowest terms. */
record BigRatio(BigInteger numerator, BigInteger denominator) {
    static BigRatio lowest(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        var common = numerator.gcd(denominator);
        var divisor = denominator.signum() < 0 ? common.negate() : common;
        return new BigRatio(numerator.divide(divisor), denominator.divide(divisor));
    }
}
