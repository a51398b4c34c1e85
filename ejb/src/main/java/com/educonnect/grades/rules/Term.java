package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.MarkState;

/**
 * One line of a sum.
 *
 * @param index the place of what it speaks of in the list that {@link Working.Of} names; −1 for what was assessed in the
 *     longer period itself
 * @param state what stands in the place of a mark, or null
 * @param given the figure as it was before, 7 of 10; null where there is none
 * @param counted the figure as it enters the sum, 14 on 20; null where it does not
 * @param weight the coefficient it enters with
 * @param working the sum that made {@code given}; null for a mark
 */
public record Term(
        Use use, int index, MarkState state, Score given, Fraction counted, Fraction weight, Working working) {
    /** What became of it. */
    public enum Use {
        COUNTED,
        /** A zero that stays whatever is dropped. */
        FIXED,
        /** Adds to the sum and not to what it is divided by. */
        BONUS,
        /** Among the lowest, or not among the best, or not the last. */
        DROPPED,
        LEFT_OUT,
        MISSING,
        BLOCKS
    }

    static Term mark(Use use, int assessment, MarkState state, Score given, Fraction weight) {
        return new Term(use, assessment, state, given, null, weight, null);
    }

    static Term of(Use use, int index, Working working, Fraction weight) {
        return new Term(
                use, index, null, working == null ? null : working.outcome().score(), null, weight, working);
    }

    Term as(Use other) {
        return new Term(other, index, state, given, counted, weight, working);
    }

    Term counting(Fraction figure, Fraction factor) {
        return new Term(use, index, state, given, figure, factor, working);
    }

    boolean adds() {
        return use == Use.COUNTED || use == Use.FIXED || use == Use.BONUS;
    }
}
