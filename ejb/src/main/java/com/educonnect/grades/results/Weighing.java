package com.educonnect.grades.results;

import com.educonnect.grades.rules.Working;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Scheme;
import jakarta.annotation.Nullable;

/**
 * The sum behind a general average: Σ (average × coefficient) and Σ coefficients. There is none where subjects count by
 * their maxima or not at all.
 */
public record Weighing(@Nullable String total, @Nullable String coefficients) {
    static Weighing of(Working general, Scheme scheme) {
        return general.isWeighted() && general.divisor().signum() > 0
                ? new Weighing(shown(general.total(), scheme), shortest(general.divisor(), scheme))
                : new Weighing(null, null);
    }

    /** What one subject adds to it. */
    static String product(Working general, int subject, Scheme scheme) {
        var product = general.isWeighted() ? general.product(subject) : null;
        return product == null ? null : shown(product, scheme);
    }

    private static String shown(Fraction exact, Scheme scheme) {
        return scheme.rounding().rounding().shown(exact).toPlainString();
    }

    private static String shortest(Fraction exact, Scheme scheme) {
        var shortest = scheme.rounding().rounding().shown(exact).stripTrailingZeros();
        return shortest.signum() == 0 ? "0" : shortest.toPlainString();
    }
}
