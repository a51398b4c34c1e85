package com.educonnect.grades;

import java.math.BigDecimal;

/** Numbers as this domain writes them. */
public final class Decimals {
    private Decimals() {}

    /** 20 rather than 20.00 or 2E+1: numbers that are equal are written alike. */
    public static BigDecimal shortest(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
