package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.RoundingRule.Step;
import com.educonnect.grades.rules.scheme.Way;
import java.util.List;

/**
 * A figure with the sum that made it: Σ (counted × weight) = {@code total}, divided by {@code divisor}. By {@link
 * Way#SUM} nothing is divided: {@code total} of {@code divisor} is the result.
 *
 * @param exact before rounding, and before a bonus was cut at the maximum
 * @param outcome what is reckoned on with
 */
public record Working(
        Step step, Of of, Way way, List<Term> terms, Fraction total, Fraction divisor, Score exact, Outcome outcome) {
    /** What the terms' numbers are places of. */
    public enum Of {
        ASSESSMENTS,
        CATEGORIES,
        COMPONENTS,
        PERIODS,
        SUBJECTS
    }

    Working outcome(Outcome other) {
        return new Working(step, of, way, terms, total, divisor, exact, other);
    }
}
