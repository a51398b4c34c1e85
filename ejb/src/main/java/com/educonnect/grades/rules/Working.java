package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.RoundingRule.Step;
import com.educonnect.grades.rules.scheme.Scheme;
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

    /** Of a subject whose sum was made before. */
    static Working known(Scheme scheme, Score score) {
        return new Working(
                Step.SUBJECT,
                Of.CATEGORIES,
                scheme.subject().way(),
                List.of(),
                score.value(),
                Fraction.ONE,
                score,
                Outcome.of(score));
    }

    /** What the line of that place adds to the sum: its figure times its coefficient; null where it adds nothing. */
    public Fraction product(int index) {
        return terms.stream()
                .filter(term -> term.index() == index && term.counted() != null)
                .findFirst()
                .map(term -> term.weight().times(term.counted()))
                .orElse(null);
    }

    /** Whether each line counts with a coefficient, and not with its maximum. */
    public boolean isWeighted() {
        return way == Way.WEIGHTED_MEAN;
    }

    Working outcome(Outcome other) {
        return new Working(step, of, way, terms, total, divisor, exact, other);
    }
}
