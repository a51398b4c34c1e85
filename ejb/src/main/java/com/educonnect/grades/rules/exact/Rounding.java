package com.educonnect.grades.rules.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a figure is rounded: half-up to two decimals in most schools. */
public record Rounding(RoundingMode mode, int decimals) {
    /** What is printed. */
    public BigDecimal shown(Fraction exact) {
        return exact.rounded(decimals, mode);
    }

    /** What goes on being reckoned with. */
    public Fraction round(Fraction exact) {
        return Fraction.of(shown(exact));
    }
}
